"""Makes covert-layers.json and networkx.json, which src/analysis/graph/networkx.test.ts reads.

    python3 reference.py DIRECTORY_OF_THE_LAYERS

The layers are the covert networks of the R package networkdata (David Schoch, MIT licence), node names left out.
The values are networkx's. Of each vector two weighted sums are kept instead of its numbers: a vector that differs
anywhere differs in them, and the file stays one that can be read.
"""
import csv, glob, json, os, sys
import networkx as nx
import numpy as np

def sums(x):
    x = [float(v) for v in x]
    return [sum(v * (1 + (i * 7919 % 1000) / 1000) for i, v in enumerate(x)), sum(v * (1 + (i * 104729 + 17) % 997 / 997) for i, v in enumerate(x))]

def layer(path, n):
    rows = list(csv.DictReader(open(path)))
    names = {}
    for r in rows:
        for k in ('source', 'target'):
            names.setdefault(r[k], len(names))
    edges = [names[r[k]] for r in rows for k in ('source', 'target')]
    weights = [float(r.get('weight') or 1) for r in rows]
    return dict(id=os.path.basename(path)[:-4], n=max(n, len(names)), edges=edges, **({} if all(w == 1 for w in weights) else dict(weights=weights)))

def graph(it, kind):
    g = kind()
    g.add_nodes_from(range(it['n']))
    for i in range(0, len(it['edges']), 2):
        u, v = it['edges'][i], it['edges'][i + 1]
        if u != v:
            g.add_edge(u, v, weight=it.get('weights', [1] * len(it['edges']))[i // 2])
    return g

def values(it):
    g, d = graph(it, nx.Graph), graph(it, nx.DiGraph)
    n, nodes = it['n'], range(it['n'])
    by = lambda m: [m[u] for u in nodes]
    parts = sorted(nx.connected_components(g), key=lambda c: (-len(c), min(c)))
    a = nx.to_numpy_array(g, nodelist=nodes, weight=None)
    top = float(np.linalg.eigvalsh(a)[-1])
    out = dict(n=n, m=g.number_of_edges(), components=len(parts), largest=len(parts[0]), strong=nx.number_strongly_connected_components(d),
               bridges=sum(1 for _ in nx.bridges(g)), points=sum(1 for _ in nx.articulation_points(g)), transitivity=nx.transitivity(g))
    v = {}
    v['degree'] = by(dict(g.degree()))
    v['closeness'] = by(nx.closeness_centrality(g))
    v['harmonic'] = by(nx.harmonic_centrality(g))
    v['betweenness'] = by(nx.betweenness_centrality(g))
    v['betweenness by weight'] = by(nx.betweenness_centrality(g, weight='weight'))
    v['pagerank'] = by(nx.pagerank(g, tol=1e-15 / n * 10, max_iter=20000))
    v['core'] = by(nx.core_number(g))
    v['triangles'] = by(nx.triangles(g))
    v['clustering'] = by(nx.clustering(g))
    v['directed closeness'] = by(nx.closeness_centrality(d))
    v['directed betweenness'] = by(nx.betweenness_centrality(d))
    v['directed pagerank'] = by(nx.pagerank(d, tol=1e-15 / n * 10, max_iter=20000))
    finite = lambda m: [0.0 if m[u] != m[u] else m[u] for u in nodes]
    v['constraint'] = finite(nx.constraint(g, weight='weight'))
    v['effective size'] = finite(nx.effective_size(g))
    if top > 0:
        out['alpha'] = round(0.5 / top, 6)
        v['katz'] = by(nx.katz_centrality_numpy(g, alpha=out['alpha']))
        lcc = sorted(parts[0])
        values, vectors = np.linalg.eigh(nx.to_numpy_array(g, nodelist=lcc, weight='weight'))
        e = np.zeros(n)
        e[lcc] = np.abs(vectors[:, -1])
        # Two eigenvalues of nearly one size: the vector is not defined to nine digits, so it is no reference.
        if len(lcc) > 1 and values[-1] - values[-2] > 1e-4 * values[-1]:
            v['eigenvector'] = list(e)
    out['sums'] = {k: sums(x) for k, x in v.items()}
    return out

if __name__ == '__main__':
    where = sys.argv[1]
    here = os.path.dirname(os.path.abspath(__file__))
    index = {r['id']: r for r in csv.DictReader(open(os.path.join(where, 'INDEX.csv')))}
    layers = [layer(os.path.join(where, i + '.csv'), int(index[i]['n'])) for i in sorted(index)]
    compact = lambda rows: '[\n' + ',\n'.join(json.dumps(r, separators=(',', ':')) for r in rows) + '\n]\n'
    open(os.path.join(here, 'covert-layers.json'), 'w').write(compact(layers))
    open(os.path.join(here, 'networkx.json'), 'w').write(compact([dict(id=it['id'], **values(it)) for it in layers]))
