/** Says whether American dictionaries have a word. */
export type IsWord = (word: string) => boolean;

/**
 * The endings that differ, each with the American one. The part before it must also be there: no
 * dictionary tells the two spellings apart, since American ones list most British forms as variants.
 * Held against Hunspell's American list, of which these find variants only (`grovelled`, `whilst`),
 * and a public list of 1,738 pairs, of which they leave out medicine and what America writes both ways.
 */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  // colour, favourite, neighbouring, but four, hour, contour, glamour.
  [
    /(?<=(?:^|un|dis|mis|multi|en|be|re|tri|self|water|techni)(?:am|arb|ard|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig))our(?!iz|is(?:e|ing|ation)|ous|if|at)/,
    'or',
  ],
  // organise, optimising, realisation: only where the American form with z exists.
  [/is(?=(?:e|ed|er|ers|es|ing|ingly|ation|ations|ational|able|ably)$)/, 'iz'],
  // analyse, but not the plural that both have: analyses.
  [/(?<=(?:anal|breathal|catal|dial|electrol|hydrol|paral))ys(?=(?:e|ed|er|ers|ing|able)$)/, 'yz'],
  // centre, theatre, kilometre.
  [
    /(?<=^(?:amphi|epi|multi|kilo|centi|milli|nano|micro)?(?:cent|theat|met|lit|fib|calib|spect|meag|lust|lacklust|somb|sab|och|mit|scept|sepulch|reconnoit))re(?=(?:d|s)?$|goer|piece|fold|glass|line)/,
    'er',
  ],
  [/(?<=^(?:de)?cent)r(?=ed|ing)/, 'er'],
  [/(?<=^(?:de|of|pre?t)(?:f?en))ce(?=s?$|less)/, 'se'],
  // travelled, modelling, labeller: stress on the first syllable, so one l.
  [
    /(?<=^(?:un|re|mis|de)?(?:backpedal|bedevil|bevel|cancel|channel|chisel|council|counsel|cruel|dial|dishevel|duel|enamel|equal|fuel|funnel|gravel|grovel|gruel|imperil|initial|jewel|label|level|libel|marshal|marvel|medal|model|panel|parcel|pedal|pencil|quarrel|revel|rival|shovel|shrivel|signal|snivel|snorkel|spiral|stencil|swivel|total|towel|trammel|travel|trial|trowel|tunnel|unravel|yodel))l(?=(?:ed|er|ers|est|ing|ings|ingly|ist|ists|or|ors|ous|ously)$)/,
    '',
  ],
  // fulfil, enrolment, skilful: American has two.
  [/(?<=^(?:fulfi|enro|insta|insti|disti|appa|enthra))l(?=(?:s|ment|ments)?$)/, 'll'],
  [/(?<=^(?:un)?(?:ski|wi))l(?=ful(?:ly|ness)?$)/, 'll'],
  [/(?<=^(?:anti)?(?:an|leuk|septic|tox|ur))aem(?=i)/, 'em'],
  [/(?<=an)aesth(?=e)/, 'esth'],
  [/^haem(?=[ao])/, 'hem'],
  [/(?<=^(?:ortho)?p)aed(?=i|o)/, 'ed'],
  [/^oestr(?=o)/, 'estr'],
  [/^sceptic/, 'skeptic'],
  [/^sulph(?=ur|ate|ide)/, 'sulf'],
  [/^enquir(?=e|y|ie|ing)/, 'inquir'],
  [/(?<=(?:acknowl|abri|ju|lo|misju|prejud)dg)e(?=ment)/, ''],
];

/** Words that differ in themselves; a British verb brings its forms along. */
const WORDS: Readonly<Record<string, string>> = {
  aeroplane: 'airplane',
  aeroplanes: 'airplanes',
  ageing: 'aging',
  aluminium: 'aluminum',
  amongst: 'among',
  analogue: 'analog',
  analogues: 'analogs',
  artefact: 'artifact',
  artefacts: 'artifacts',
  catalogue: 'catalog',
  catalogues: 'catalogs',
  catalogued: 'cataloged',
  cataloguing: 'cataloging',
  cheque: 'check',
  cheques: 'checks',
  chequebook: 'checkbook',
  cosy: 'cozy',
  cosier: 'cozier',
  draughtsman: 'draftsman',
  foetal: 'fetal',
  foetus: 'fetus',
  furore: 'furor',
  gramme: 'gram',
  grammes: 'grams',
  grey: 'gray',
  greyed: 'grayed',
  greyer: 'grayer',
  greying: 'graying',
  greyish: 'grayish',
  greys: 'grays',
  gaol: 'jail',
  homoeopathy: 'homeopathy',
  instalment: 'installment',
  instalments: 'installments',
  jewellery: 'jewelry',
  kerb: 'curb',
  kerbs: 'curbs',
  kilogramme: 'kilogram',
  learnt: 'learned',
  licence: 'license',
  licenced: 'licensed',
  licences: 'licenses',
  manoeuvre: 'maneuver',
  manoeuvred: 'maneuvered',
  manoeuvres: 'maneuvers',
  manoeuvring: 'maneuvering',
  maths: 'math',
  mould: 'mold',
  moulded: 'molded',
  moulding: 'molding',
  moulds: 'molds',
  mouldy: 'moldy',
  moustache: 'mustache',
  orientated: 'oriented',
  plough: 'plow',
  ploughed: 'plowed',
  ploughing: 'plowing',
  ploughs: 'plows',
  practise: 'practice',
  practised: 'practiced',
  practises: 'practices',
  practising: 'practicing',
  programme: 'program',
  programmes: 'programs',
  pyjamas: 'pajamas',
  smoulder: 'smolder',
  smouldering: 'smoldering',
  speciality: 'specialty',
  specialities: 'specialties',
  storeys: 'stories',
  tyre: 'tire',
  tyres: 'tires',
  unpractised: 'unpracticed',
  whilst: 'while',
  woollen: 'woolen',
  woollens: 'woolens',
  yoghurt: 'yogurt',
  yoghurts: 'yogurts',
};

/** Words with the British ending that America writes so, too, although the form with z is somewhere in its dictionaries. */
const SHARED = new Set(
  'advertise advertised advertiser advertisers advertises advertising apprise apprised apprises apprising braise braised braises braising comprise comprised comprises comprising exorcise exorcised exorcises exorcising expertise merchandise merchandised merchandiser merchandisers merchandises merchandising misadvise mise sises wise wises'.split(
    ' ',
  ),
);

/** Any of the endings, so that most words are passed over at once. */
const ANY_ENDING = new RegExp(ENDINGS.map(([ending]) => ending.source).join('|'));

/** The American spelling of a word in lowercase, or nothing when it is not a British one. */
export function americanForm(word: string, isWord: IsWord): string | undefined {
  if (Object.hasOwn(WORDS, word)) return WORDS[word];
  if (!ANY_ENDING.test(word) || SHARED.has(word)) return undefined;
  for (const [ending, american] of ENDINGS) {
    const form = word.replace(ending, american);
    if (form !== word && isWord(form)) return form;
  }
  return undefined;
}
