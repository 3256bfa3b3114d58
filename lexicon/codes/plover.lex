# From claims to PLOVER, an event type and, where it has one for the act, a mode.
#
# The first block that fits is the code. Event types are those that docs/codebook.md gives each type; modes are those of
# the PLOVER manual (github.com/openeventdata/PLOVER, PLOVER_MANUAL.tex, 2021), whose DEMAND is REQUEST here. Where that
# manual would put an act elsewhere than the codebook does, the note says so.

# --- what did not happen, or may -------------------------------------------------------------------------------------

plover denied
  status  denied
  note    PLOVER leaves negated events out

plover uncertain
  status  possible expected
  note    a fear, an aim or a forecast is no event of PLOVER (its context "hypothetical")

# "All cooperative actions reported in future tense are taken to imply intentions" (AGREE)

plover planned-cooperation
  status  planned
  type    RELEASE WITHDRAW CONCEDE AID COOPERATE AGREE MEET SUPPORT
  event   AGREE

plover planned-violence
  status  planned
  type    ASSAULT DESTROY ABDUCT
  event   THREATEN
  mode    violence

plover planned-taking-of-territory
  status  planned
  type    SEIZE
  trigger take-control control-bare retake occupy gain advance march-in storm
  event   THREATEN
  mode    territory

plover planned-arrest
  status  planned
  type    DETAIN
  event   THREATEN
  mode    arrest

plover planned-restriction
  status  planned
  type    SANCTION
  event   THREATEN
  mode    restrict

plover planned-coercion
  status  planned
  type    SEIZE DEPLOY DISPLACE PROTEST JUDGE
  event   THREATEN
  note    no mode for the threat of this act

plover planned-words
  status  planned
  type    DEMAND ACCUSE REJECT THREATEN
  note    words not yet said are no event of PLOVER

plover demanded-yielding
  status  demanded
  type    RELEASE WITHDRAW CONCEDE AGREE
  event   REQUEST
  mode    yield

plover demanded-meeting
  status  demanded
  type    MEET
  event   REQUEST
  mode    meet

plover demanded-help
  status  demanded
  type    AID COOPERATE SUPPORT
  event   REQUEST
  mode    assist

plover demanded
  status  demanded
  event   REQUEST
  note    no mode for the demand of this act

# --- violence --------------------------------------------------------------------------------------------------------

plover torture
  type    ASSAULT
  trigger torture torture-weak
  event   ASSAULT
  mode    torture

plover assassination
  type    ASSAULT
  trigger assassinate
  event   ASSAULT
  mode    assassinate

plover sexual-violence
  type    ASSAULT
  trigger sexual-violence
  event   ASSAULT
  mode    sexual

plover massacre
  type    ASSAULT
  trigger massacre
  event   ASSAULT
  mode    massacre

plover heavy-weapons
  type    ASSAULT
  means   air drone missile artillery
  event   ASSAULT
  mode    heavy-weapons

plover explosives
  type    ASSAULT
  means   explosive
  event   ASSAULT
  mode    explosives

plover suicide-attack
  type    ASSAULT
  means   suicide
  event   ASSAULT
  mode    suicide-attack

plover firearms
  type    ASSAULT
  means   gunfire
  event   ASSAULT
  mode    firearms

plover primitive
  type    ASSAULT
  means   blade fire
  event   ASSAULT
  mode    primitive

plover unconventional
  type    ASSAULT
  means   chemical
  event   ASSAULT
  mode    unconventional

plover assault
  type    ASSAULT
  event   ASSAULT
  note    the text does not say a weapon that PLOVER has a mode for

plover destroy
  type    DESTROY
  event   ASSAULT
  mode    destroy

plover abduct
  type    ABDUCT
  event   ASSAULT
  mode    abduct

# --- coercion --------------------------------------------------------------------------------------------------------

plover siege
  type    SEIZE
  trigger besiege cut-lines
  event   COERCE
  mode    restrict

plover storming
  type    SEIZE
  trigger storm advance gain march-in
  event   COERCE
  note    an advance or a storming takes nothing yet: no mode

plover seize
  type    SEIZE
  event   COERCE
  mode    confiscate

plover arrest
  type    DETAIN
  event   COERCE
  mode    arrest

plover displace
  type    DISPLACE
  event   COERCE
  note    the type joins expulsion (mode deport, or ASSAULT with cleansing), flight and return

plover charge
  type    JUDGE
  trigger charge
  event   COERCE
  mode    arrest

plover judge
  type    JUDGE
  event   COERCE
  note    the manual puts investigations and trials under ACCUSE, verdicts under SANCTION

plover expulsion
  type    SANCTION
  trigger keep-out
  event   SANCTION
  mode    expel

plover sanctions
  type    SANCTION
  trigger sanctions freeze cut-ties
  event   SANCTION
  mode    discontinue

plover call-home
  type    SANCTION
  trigger call-home
  event   SANCTION
  mode    withdraw

plover sanction
  type    SANCTION
  event   SANCTION
  note    the words join expelling, cutting ties and bans: no mode

# --- forces and crowds -----------------------------------------------------------------------------------------------

plover police-out
  type    DEPLOY
  agent   police
  event   MOBILIZE
  mode    police

plover militia-out
  type    DEPLOY
  agent   armed-group
  event   MOBILIZE
  mode    militia

plover troops-out
  type    DEPLOY
  agent   army
  event   MOBILIZE
  mode    troops

plover troops
  type    DEPLOY
  trigger reinforcements deploy send-troops
  agent   state officials unsaid
  event   MOBILIZE
  mode    troops

plover deploy
  type    DEPLOY
  event   MOBILIZE
  note    the text does not say what was moved

plover surrender
  type    WITHDRAW
  trigger surrender
  event   RETREAT
  mode    disarm

plover withdraw
  type    WITHDRAW
  event   RETREAT
  mode    withdraw

plover riot
  type    PROTEST
  trigger riot
  event   PROTEST
  mode    riot

plover hunger-strike
  type    PROTEST
  trigger hunger-strike
  event   PROTEST
  mode    hunger

plover strike
  type    PROTEST
  trigger labour-strike
  event   PROTEST
  mode    strike

plover demonstration
  type    PROTEST
  trigger demonstrate gather-weak gather march
  event   PROTEST
  mode    demo

plover protest
  type    PROTEST
  event   PROTEST
  note    the text does not say how they protest

# --- cooperation -----------------------------------------------------------------------------------------------------

plover release
  type    RELEASE
  event   CONCEDE
  note    the manual puts freeing itself under RETREAT, mode release

plover visit
  type    MEET
  trigger visit arrive
  event   CONSULT
  mode    visit

plover call
  type    MEET
  trigger call
  event   CONSULT
  mode    phone

plover mediation
  type    MEET
  trigger mediate
  event   CONSULT
  mode    third-party

plover meet
  type    MEET
  event   CONSULT
  note    the text does not say where or how they met

plover concede
  type    CONCEDE
  event   CONCEDE

plover aid
  type    AID
  event   AID

plover cooperate
  type    COOPERATE
  event   COOPERATE

plover agree
  type    AGREE
  event   AGREE

plover support
  type    SUPPORT
  event   SUPPORT

# --- words -----------------------------------------------------------------------------------------------------------

plover request
  type    DEMAND
  event   REQUEST
  note    the mode is what is asked for: see the claim that it demands

plover disapprove
  type    ACCUSE
  trigger condemn complain
  event   ACCUSE
  mode    disapprove

plover allege
  type    ACCUSE
  trigger accuse lay-blame brand
  event   ACCUSE
  mode    allege

plover accuse
  type    ACCUSE
  event   ACCUSE
  note    the word both blames and condemns: no mode

plover reject
  type    REJECT
  event   REJECT
  note    the mode is what is refused

plover threaten
  type    THREATEN
  event   THREATEN
  note    the mode is what is threatened: see the claim that it plans
