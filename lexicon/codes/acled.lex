# From claims to ACLED (codebook of 2023), an event type and a sub-event type.
#
# ACLED records what happened: only asserted incidents have a code, and of the verbal types only agreements. The first
# block that fits is the code.

# --- what is no event there ------------------------------------------------------------------------------------------

acled not-asserted
  status  denied planned expected possible demanded
  note    ACLED records only what happened

acled aggregate
  scope   aggregate
  note    ACLED records single events, not totals or series

acled words
  type    MEET SUPPORT DEMAND ACCUSE REJECT THREATEN CONCEDE
  note    words and diplomacy are no events of ACLED

acled policy
  type    JUDGE SANCTION AID COOPERATE
  note    courts, sanctions, aid and cooperation are no events of ACLED

# --- from afar -------------------------------------------------------------------------------------------------------

acled chemical
  type    ASSAULT
  means   chemical
  event   Explosions/Remote violence
  sub-event Chemical weapon

# a drone or missile that was shot down: the weapon was kept from its use

acled shot-down
  type    DESTROY
  trigger shoot-down
  event   Strategic developments
  sub-event Disrupted weapons use

acled shot-down-or-sunk
  type    DESTROY
  trigger shoot-down-weak
  event   Strategic developments
  note    Disrupted weapons use for a weapon that was intercepted, else Looting/property destruction

acled air-strike
  type    ASSAULT DESTROY
  means   air drone
  event   Explosions/Remote violence
  sub-event Air/drone strike

acled shelling
  type    ASSAULT DESTROY
  means   missile artillery
  event   Explosions/Remote violence
  sub-event Shelling/artillery/missile attack

acled suicide
  type    ASSAULT DESTROY
  means   suicide
  event   Explosions/Remote violence
  sub-event Suicide bomb

acled explosive
  type    ASSAULT DESTROY
  means   explosive
  event   Explosions/Remote violence
  sub-event Remote explosive/landmine/IED
  note    a hand grenade is a sub-event of its own there, and the same means here

# --- face to face ----------------------------------------------------------------------------------------------------

acled sexual-violence
  type    ASSAULT
  trigger sexual-violence
  target  civilians officials protesters unsaid
  event   Violence against civilians
  sub-event Sexual violence

# force against a protest is an event of the protest

acled protest-met-with-deadly-force
  type    ASSAULT
  agent   army police state armed
  target  protesters
  figure  killed injured casualties
  event   Protests
  sub-event Excessive force against protesters

acled protest-met-with-force
  type    ASSAULT
  agent   army police state armed
  target  protesters
  event   Protests
  sub-event Protest with intervention

acled clash
  type    ASSAULT
  means   gunfire ground blade vehicle fire unsaid
  trigger clash fire-exchange repel
  event   Battles
  sub-event Armed clash

acled armed-target
  type    ASSAULT
  means   gunfire ground blade vehicle fire unsaid
  target  army police armed-group armed
  event   Battles
  sub-event Armed clash

acled civilian-target
  type    ASSAULT
  means   gunfire ground blade vehicle fire unsaid
  target  civilians officials protesters
  event   Violence against civilians
  sub-event Attack

acled assault
  type    ASSAULT
  note    Armed clash or Attack by whether the target bore arms, which the text does not say

acled abduct-armed
  type    ABDUCT
  target  army police armed-group armed
  note    capturing who bears arms is no violence against civilians

acled hijack
  type    ABDUCT
  trigger hijack
  note    ACLED has no sub-event for the hijacking of ships and aircraft

acled abduct
  type    ABDUCT
  event   Violence against civilians
  sub-event Abduction/forced disappearance

# --- things and territory --------------------------------------------------------------------------------------------

acled property
  type    DESTROY
  trigger demolish burn set-fire
  event   Strategic developments
  sub-event Looting/property destruction

acled destroy
  type    DESTROY
  event   Strategic developments
  note    Disrupted weapons use for arms, Looting/property destruction for goods and houses

acled territory-regained
  type    SEIZE
  trigger take-control retake occupy
  agent   army police state officials
  soil    own
  event   Battles
  sub-event Government regains territory

# a foreign state is no government there

acled territory-overtaken-from-abroad
  type    SEIZE
  trigger take-control retake occupy
  agent   army police state officials
  soil    foreign
  event   Battles
  sub-event Non-state actor overtakes territory

acled territory-overtaken
  type    SEIZE
  trigger take-control retake occupy
  agent   armed-group
  event   Battles
  sub-event Non-state actor overtakes territory

acled territory
  type    SEIZE
  trigger take-control retake occupy
  event   Battles
  note    Government regains or Non-state actor overtakes territory by who took it, and in whose country

acled looting
  type    SEIZE
  trigger loot
  event   Strategic developments
  sub-event Looting/property destruction

acled arms-found
  type    SEIZE
  trigger find-arms
  event   Strategic developments
  sub-event Disrupted weapons use

acled confiscated
  type    SEIZE
  trigger confiscate
  event   Strategic developments
  note    Disrupted weapons use for arms, Looting/property destruction for goods

acled seize
  type    SEIZE
  note    an advance, a raid or a siege alone is no sub-event of ACLED

# --- without violence ------------------------------------------------------------------------------------------------

acled arrests
  type    DETAIN
  event   Strategic developments
  sub-event Arrests

acled exchange
  type    RELEASE
  trigger prisoner-exchange swap
  event   Strategic developments
  sub-event Agreement

acled release
  type    RELEASE
  event   Strategic developments
  note    Agreement where it was agreed on, else Other

acled exercise
  type    DEPLOY
  trigger exercise alert
  event   Strategic developments
  note    ACLED has no sub-event for exercises and alerts

acled deploy
  type    DEPLOY
  event   Strategic developments
  sub-event Change to group/activity

acled surrender
  type    WITHDRAW
  trigger surrender
  event   Strategic developments
  note    Agreement for surrender and handing in arms where agreed on, else Change to group/activity

acled withdraw
  type    WITHDRAW
  trigger withdraw pull-troops move-out
  event   Strategic developments
  note    Non-violent transfer of territory where another moves in, else Change to group/activity

acled hand-over
  type    WITHDRAW
  event   Strategic developments
  note    Non-violent transfer of territory for a place, Agreement for arms

acled displace
  type    DISPLACE
  trigger displace flee evacuate
  event   Strategic developments
  sub-event Other

acled move
  type    DISPLACE
  note    returning is no event of ACLED, and these words do not say whether people fled

acled ceasefire
  type    AGREE
  trigger ceasefire
  event   Strategic developments
  sub-event Agreement

acled agree
  type    AGREE
  note    Agreement between parties to a conflict; the text does not say that these are

# --- crowds ----------------------------------------------------------------------------------------------------------

acled riot
  type    PROTEST
  trigger riot
  event   Riots
  sub-event Violent demonstration

acled strike
  type    PROTEST
  trigger labour-strike hunger-strike
  note    a strike with no crowd in the street is no event of ACLED

acled protest-with-harm
  type    PROTEST
  figure  killed injured casualties
  event   Protests
  note    people were hurt: a protest met with force, or a riot

acled protest-with-arrests
  type    PROTEST
  figure  detained
  event   Protests
  sub-event Protest with intervention

acled protest
  type    PROTEST
  event   Protests
  sub-event Peaceful protest
