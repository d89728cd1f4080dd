/**
 * Seaports with much traffic in containers or goods, by where they lie to about ten kilometres. Own knowledge, not checked against a
 * register: to find one's way on a map of a world, not to navigate by.
 */
const lines = `
Rotterdam 51.95 4.14|Antwerp 51.28 4.35|Hamburg 53.54 9.97|Bremerhaven 53.58 8.54|Felixstowe 51.95 1.31|Le Havre 49.48 0.11
Marseille-Fos 43.42 4.87|Genoa 44.40 8.92|Gioia Tauro 38.45 15.90|Palermo 38.13 13.37|Trieste 45.64 13.75|Algeciras 36.13 -5.44
Valencia 39.44 -0.32|Barcelona 41.35 2.16|Lisbon 38.70 -9.16|Piraeus 37.94 23.62|Thessaloniki 40.63 22.93|Bar 42.09 19.08
Durrës 41.31 19.46|Constanța 44.17 28.65|Odesa 46.50 30.73|Istanbul (Ambarlı) 40.97 28.69|Mersin 36.80 34.64|Port Said 31.25 32.31
Tangier Med 35.89 -5.50|Tripoli 32.91 13.19|Dakar 14.68 -17.43|Abidjan 5.28 -4.01|Tema 5.64 0.01|Lagos (Apapa) 6.45 3.37
Durban -29.87 31.03|Mombasa -4.06 39.64|Dar es Salaam -6.83 39.29|Djibouti 11.60 43.14|Jebel Ali 25.01 55.06|Bandar Abbas 27.13 56.07
Karachi 24.84 66.98|Nhava Sheva 18.95 72.95|Chennai 13.09 80.29|Colombo 6.95 79.85|Port Klang 3.00 101.39|Singapore 1.26 103.83
Laem Chabang 13.08 100.88|Ho Chi Minh City 10.76 106.79|Hong Kong 22.33 114.13|Shenzhen 22.51 113.88|Shanghai 30.63 122.07|Busan 35.08 128.83
Tokyo 35.62 139.79|Sydney -33.97 151.21|Los Angeles 33.74 -118.26|New York 40.67 -74.07|Veracruz 19.21 -96.13|Manzanillo 19.06 -104.31
Lázaro Cárdenas 17.94 -102.18|Kingston 17.98 -76.82|Caucedo 18.43 -69.63|Colón 9.35 -79.90|Balboa 8.95 -79.57|Cartagena 10.40 -75.53
Buenaventura 3.89 -77.08|Guayaquil -2.28 -79.91|Callao -12.05 -77.15|Santos -23.97 -46.30|Paranaguá -25.50 -48.52|Montevideo -34.90 -56.21
Buenos Aires -34.58 -58.37`
export const ports: readonly Readonly<{ name: string; lat: number; lon: number }>[] = lines
  .trim()
  .split(/[\n|]/)
  .map((one) => {
    const [, name = '', lat = '', lon = ''] = /^(.+) (-?[\d.]+) (-?[\d.]+)$/.exec(one) ?? []
    return { name, lat: Number(lat), lon: Number(lon) }
  })
