/** Languages offered first when a text is added: those of the United Nations and of the European Union, and others that requests travel in (ISO 639). */
export const tongues: readonly string[] =
  'en fr es ar ru zh it de pt nl pl ro bg cs da el et fi ga hr hu lt lv mt sk sl sv uk tr sq sr mk bs ka hy az ha yo ig sw am so ti fa ps ur hi bn ta vi th id ms ja ko he'.split(
    ' ',
  )
