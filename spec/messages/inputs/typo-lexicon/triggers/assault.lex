# A value that is misspelt

trigger shelling
  means   artilery
  noun    قصف
