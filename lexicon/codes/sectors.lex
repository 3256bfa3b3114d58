# Who acts, as CAMEO and PLOVER write actors: the country's ISO 3166-1 alpha-3 code, then one of these (CAMEO 1.1b3,
# chapter 4; PTY is PLOVER's). `kind` lists kinds of actor of lexicon/actors. A country itself has its code alone; an
# international body or an NGO that is of no country has the sector alone. Kinds in no block (peoples, categories,
# agreements) have no code: the word does not say what they are.

sector government
  kind    government ministry office
  code    GOV

sector military
  kind    army
  code    MIL

sector police
  kind    police
  code    COP

sector intelligence
  kind    intelligence
  code    SPY

sector rebels
  kind    armed-group
  code    REB

sector party
  kind    party
  code    PTY

sector media
  kind    agency outlet
  code    MED

sector international
  kind    international mission
  code    IGO

sector non-governmental
  kind    ngo monitor
  code    NGO
