# From claims to CAMEO (codebook 1.1b3, March 2012): a root code, two digits, and the base code, three digits, where it is
# sure. The first block that fits is the code.

# --- what did not happen, or may -------------------------------------------------------------------------------------

cameo denied
  status  denied
  note    CAMEO codes no act that was not done (016 is for denying responsibility alone)

cameo uncertain
  status  possible expected
  note    CAMEO codes no fear, aim or forecast

cameo planned-aid
  status  planned
  type    AID
  root    03
  base    033

cameo planned-material-cooperation
  status  planned
  type    COOPERATE
  root    03
  base    031

cameo planned-support
  status  planned
  type    SUPPORT
  root    03
  base    032

cameo planned-yielding
  status  planned
  type    RELEASE WITHDRAW CONCEDE
  root    03
  base    035

cameo planned-meeting
  status  planned
  type    MEET
  root    03
  base    036

cameo planned-agreement
  status  planned
  type    AGREE
  root    03
  note    the text does not say on what they mean to agree

cameo planned-force
  status  planned
  type    ASSAULT DESTROY SEIZE ABDUCT
  root    13
  base    138

cameo planned-sanction
  status  planned
  type    SANCTION
  root    13
  base    131

cameo planned-protest
  status  planned
  type    PROTEST
  root    13
  base    133

cameo planned-coercion
  status  planned
  type    DETAIN JUDGE DEPLOY DISPLACE
  root    13
  note    no base code for the threat of this act

cameo planned-words
  status  planned
  type    DEMAND ACCUSE REJECT THREATEN
  note    words not yet said are no event of CAMEO

# A demand is 02 (appeal) or 10 (demand) by how forceful it is, which a demanded act does not show: the weaker is given.
# The base codes of both roots end alike.

cameo demanded-material-cooperation
  status  demanded
  type    COOPERATE
  root    02
  base    021

cameo demanded-support
  status  demanded
  type    SUPPORT
  root    02
  base    022

cameo demanded-aid
  status  demanded
  type    AID
  root    02
  base    023

cameo demanded-yielding
  status  demanded
  type    RELEASE WITHDRAW CONCEDE
  root    02
  base    025

cameo demanded-meeting
  status  demanded
  type    MEET
  root    02
  base    026

cameo demanded-settlement
  status  demanded
  type    AGREE
  root    02
  base    027

cameo demanded
  status  demanded
  root    02
  note    no base code for the demand of this act

# --- violence --------------------------------------------------------------------------------------------------------

cameo torture
  type    ASSAULT
  trigger torture torture-weak
  root    18
  base    182

cameo assassination
  type    ASSAULT
  trigger assassinate
  root    18
  base    186

cameo slaying
  type    ASSAULT
  trigger slay
  root    18
  note    182 by hand or blade, 186 if of a public person: the block joins them

cameo sexual-violence
  type    ASSAULT
  trigger sexual-violence
  root    18
  base    182

cameo massacre
  type    ASSAULT
  trigger massacre
  root    20
  base    202

cameo war-crime
  type    ASSAULT
  trigger war-crime
  note    20 for killing or driving out many, else 18 or 19: the word does not say which

cameo crackdown
  type    ASSAULT
  trigger crackdown
  root    17
  base    175

cameo shot-down
  type    DESTROY
  trigger shoot-down shoot-down-weak
  note    CAMEO has no code for weapons and aircraft shot down: 171 if it is seen as property, 19 as fighting

cameo chemical
  type    ASSAULT DESTROY
  means   chemical
  root    20
  base    204

cameo aerial-weapons
  type    ASSAULT DESTROY
  means   air drone
  root    19
  base    195

cameo artillery
  type    ASSAULT DESTROY
  means   artillery
  root    19
  base    194

cameo missiles
  type    ASSAULT DESTROY
  means   missile
  root    19
  note    194 if fired from the ground, 195 if from the air

cameo bombing
  type    ASSAULT DESTROY
  means   explosive suicide
  root    18
  base    183

cameo small-arms
  type    ASSAULT
  means   gunfire
  root    19
  base    193

cameo ground
  type    ASSAULT
  means   ground
  root    19
  base    190

cameo physical-assault
  type    ASSAULT
  means   blade
  root    18
  base    182

cameo vehicle-or-fire
  type    ASSAULT
  means   vehicle fire
  root    18
  note    no base code for this weapon

cameo conventional-force
  type    ASSAULT
  trigger clash battle fire-exchange military-operation strike repel raid
  root    19
  base    190

cameo conventional-force-of-an-army
  type    ASSAULT
  agent   army
  root    19
  base    190

cameo assault
  type    ASSAULT
  note    18 or 19 by who fights and with what, which the text does not say

cameo destroy
  type    DESTROY
  root    17
  base    171

cameo abduct
  type    ABDUCT
  root    18
  base    181

# --- coercion --------------------------------------------------------------------------------------------------------

cameo siege
  type    SEIZE
  trigger besiege cut-lines
  root    19
  base    191

cameo territory
  type    SEIZE
  trigger take-control retake occupy
  root    19
  base    192

cameo goods
  type    SEIZE
  trigger confiscate loot find-arms
  root    17
  base    171

cameo seize
  type    SEIZE
  note    17 for goods, 19 for territory: the word does not say which

cameo arrest
  type    DETAIN
  root    17
  base    173

cameo displace
  type    DISPLACE
  note    flight, return and evacuation are no events of CAMEO; expulsion is 174, or 201 if of many

cameo investigate
  type    JUDGE
  trigger investigate
  root    09
  note    the base code is what is investigated

cameo charge
  type    JUDGE
  trigger charge sentence
  root    17
  base    173

cameo judge
  type    JUDGE
  note    11 for a lawsuit or a verdict, 17 for legal action against persons: the word does not say which

cameo sanctions
  type    SANCTION
  trigger sanctions
  root    16
  base    163

cameo expel
  type    SANCTION
  trigger expel
  root    16
  note    161 for diplomats and ties, 166 for bodies: the block joins them

cameo call-home
  type    SANCTION
  trigger call-home
  root    16
  base    161

cameo sanction
  type    SANCTION
  note    16, or 17 where a state restricts its own people: the word does not say which

# --- forces and crowds -----------------------------------------------------------------------------------------------

cameo police-out
  type    DEPLOY
  agent   police
  root    15
  base    153

cameo military-alert
  type    DEPLOY
  trigger alert
  root    15
  base    152

cameo exercise
  type    DEPLOY
  trigger exercise
  root    15
  base    150

cameo armed-forces-out
  type    DEPLOY
  trigger reinforcements deploy send-troops post fan-out spread
  root    15
  base    154

cameo deploy
  type    DEPLOY
  root    15
  note    the text does not say what was moved

cameo withdraw
  type    WITHDRAW
  root    08
  base    087

cameo demonstration
  type    PROTEST
  trigger demonstrate gather-weak gather march
  root    14
  base    141

cameo hunger-strike
  type    PROTEST
  trigger hunger-strike
  root    14
  base    142

cameo strike
  type    PROTEST
  trigger labour-strike
  root    14
  base    143

cameo obstruct
  type    PROTEST
  trigger block-roads block-way
  root    14
  base    144

cameo riot
  type    PROTEST
  trigger riot
  root    14
  base    145

cameo protest
  type    PROTEST
  root    14
  note    the text does not say how they protest

# --- cooperation -----------------------------------------------------------------------------------------------------

cameo release
  type    RELEASE
  root    08
  base    084

cameo lift
  type    CONCEDE
  root    08
  note    081 for rules, 085 for sanctions, 087 for a siege: the type joins them

cameo military-aid
  type    AID
  trigger military-aid
  root    07
  note    the word may be of arms, money or relief

cameo aid
  type    AID
  root    07
  note    the base code is what is given

cameo cooperate
  type    COOPERATE
  root    06
  note    the base code is in what they cooperate

cameo ceasefire
  type    AGREE
  trigger ceasefire
  root    08
  base    087

cameo sign
  type    AGREE
  trigger sign
  root    05
  base    057

cameo agree
  type    AGREE
  root    03
  note    the base code is on what they agree; a signed agreement is 057

cameo visit
  type    MEET
  trigger visit
  root    04
  base    042

cameo call
  type    MEET
  trigger call
  root    04
  base    041

cameo mediation
  type    MEET
  trigger mediate
  root    04
  base    045

cameo negotiation
  type    MEET
  trigger talks
  root    04
  base    046

cameo meet
  type    MEET
  root    04
  note    the text does not say where or how they met

cameo condole
  type    SUPPORT
  trigger condole
  root    01
  base    018

cameo recognise
  type    SUPPORT
  trigger recognise
  root    05
  base    054

cameo praise
  type    SUPPORT
  trigger praise back
  root    05
  base    051

cameo support
  type    SUPPORT
  root    05
  note    the text does not say in what form

# --- words -----------------------------------------------------------------------------------------------------------

cameo demand
  type    DEMAND
  trigger demand
  root    10
  note    the base code is what is demanded: see the claim of that act

cameo appeal
  type    DEMAND
  root    02
  note    the base code is what is asked for: see the claim of that act

cameo complain
  type    ACCUSE
  trigger complain
  root    11
  base    114

cameo accuse
  type    ACCUSE
  trigger accuse lay-blame
  root    11
  base    112

cameo denounce
  type    ACCUSE
  trigger condemn
  root    11
  base    111

cameo disapprove
  type    ACCUSE
  root    11
  note    the word both blames and condemns

cameo veto
  type    REJECT
  trigger veto
  root    12
  base    129

cameo reject
  type    REJECT
  root    12
  note    the base code is what is refused

cameo threaten
  type    THREATEN
  root    13
  note    the base code is what is threatened: see the claim of that act
