# What the agents and targets of a claim are, for the cross-walks in this folder. The id is the side; `kind` lists kinds
# of actor, `actor` single ones, which go before their kind. Who stands in no block has no side: no code then rests on
# who he is. The dead, the wounded and "persons" are such: the word does not say whether they bore arms.

side army
  kind    army
  actor   some-soldiers some-officers some-non-commissioned-officers some-army some-special-forces
  actor   some-air-force some-air-defence some-warships some-border-guards some-coast-guard some-peacekeepers
  actor   un-peacekeepers unifil minusma monusco minusca unmiss unisfa undof amisom g5-sahel kfor resolute-support
  actor   saudi-led-coalition international-coalition-against-is

side police
  kind    police intelligence
  actor   some-policemen some-police some-riot-police some-security-men some-security-forces

side armed-group
  kind    armed-group
  actor   some-gunmen some-militants some-rebels some-insurgents some-fighters some-mercenaries some-infiltrators
  actor   some-suicide-bombers some-militias some-factions some-armed-groups some-kidnappers some-pirates

# they bear arms, and the words do not say for whom

side armed
  actor   some-members some-commanders some-snipers some-forces some-patrol some-attackers

side state
  kind    country government ministry
  actor   some-government some-authorities

# persons of the state who bear no arms: for ACLED an armed attack on them is one on civilians

side officials
  kind    office
  actor   some-officials some-ministers some-lawmakers some-judges some-prosecutors some-diplomats

side protesters
  actor   some-protesters some-strikers some-demonstrators-crowds

side civilians
  kind    people outlet agency ngo monitor
  actor   some-civilians some-citizens some-residents some-villagers some-families some-women some-children some-elderly
  actor   some-students some-teachers some-workers some-farmers some-fishermen some-passengers some-pilgrims
  actor   some-worshippers some-clerics some-tourists some-refugees some-displaced some-migrants some-returnees
  actor   some-foreigners some-journalists some-bloggers some-lawyers some-doctors some-medics some-rescue-workers
  actor   some-aid-workers some-activists some-human-rights-defenders some-hostages some-abductees some-detainees
  actor   some-prisoners some-relief-groups some-human-rights-groups some-media
