import re

print(re.findall(r'\w+', 'naïve café Straße 東京 ٣٤ _x'), re.findall(r'\d+', '12 ٣٤ ५ ²'), re.findall(r'\s', 'a\u00a0b\u2003c\u3000d\x1ce'))  # expect: ['naïve', 'café', 'Straße', '東京', '٣٤', '_x'] ['12', '٣٤', '५'] ['\xa0', '\u2003', '\u3000', '\x1c']
print(re.findall(r'\w+', 'naïve', re.A), re.findall(r'\d+', '1٣', re.A), re.findall(r'\s', 'a\u00a0b\x1c c', re.A), re.findall(r'\W', 'aé-', re.A))  # expect: ['na', 've'] ['1'] [' '] ['é', '-']
print(re.findall(r'\b\w', 'été là'), re.findall(r'\b\w', 'été', re.A), re.split(r'\W+', 'Ça va, là?'))  # expect: ['é', 'l'] ['t'] ['Ça', 'va', 'là', '']
print(re.findall(r'(?i)straße', 'STRASSE STRAßE strẞe STRAẞE'), re.findall('(?i)k', 'kK\u212a'), re.findall('(?i)s', 'sSſ'), re.findall('(?i)[r-t]', 'Rſ'))  # expect: ['STRAßE', 'STRAẞE'] ['k', 'K', 'K'] ['s', 'S', 'ſ'] ['R', 'ſ']
print(re.findall('(?i)σ', 'Σσς'), re.findall('(?i)é', 'éÉ'), re.findall('(?i)i', 'iIİı'), re.findall('(?ia)é', 'éÉ'), re.findall('(?i)µ', 'µμΜ'))  # expect: ['Σ', 'σ', 'ς'] ['é', 'É'] ['i', 'I', 'İ', 'ı'] ['é'] ['µ', 'μ', 'Μ']
print(re.findall('(?i)[^a]', 'aAb'), re.findall('(?i)[à-ü]', 'ÀÜ'), re.findall('(?i)ﬅ', 'ﬆ'), re.findall('(?i)[𐐀-𐐂]', '𐐨𐐪𐐫'), re.findall('(?i)я', 'Яя'))  # expect: ['b'] ['À', 'Ü'] ['ﬆ'] ['𐐨', '𐐪'] ['Я', 'я']
print(re.findall('[а-яё]+', 'привет мир ёж'), re.findall('[^а-я ]', 'привет х!'), re.sub('[àáâ]', 'a', 'àbáčâ'), re.findall('.', 'a\u2028b\u0085'))  # expect: ['привет', 'мир', 'ёж'] ['!'] abača ['a', '\u2028', 'b', '\x85']
print(re.findall('[\U0001f600-\U0001f64f]', 'x😀y😂'), re.sub('😀+', '.', 'a😀😀b'), len(re.findall('.', '👨‍👩‍👧')))  # expect: ['😀', '😂'] a.b 5
print(ascii(re.findall('[\ud800-\udfff]', 'a\ud83d\ude00b')), ascii(re.sub('\udc80', '?', 'x\udc80y')), re.findall('é{2}', 'éééé'), re.findall('(?:é|b){3}', 'ébéb'))  # expect: ['\ud83d', '\ude00'] 'x?y' ['éé', 'éé'] ['ébé']
print(re.search('(?<=éé)b', 'aééb').span(), re.search('(?<!é)b', 'éb b').span(), re.fullmatch('.{3}', 'aé😀') is not None, re.match('.*?é', 'aéé').end())  # expect: (3, 4) (3, 4) True 2
m = re.search(r'(\w+)$', 'один два')
print(m.span(), m.group(1), m.start(1), re.search('д', 'один два').start(), re.search(r'(?P<ключ>\w+)', 'аб')['ключ'])  # expect: (5, 8) два 5 1 аб
print([m.start() for m in re.finditer('в', 'вавава')], [m.span() for m in re.finditer(r'\w+', 'é éé ééé')], re.compile('é').search('éaé', 1).span())  # expect: [0, 2, 4] [(0, 1), (2, 4), (5, 8)] (2, 3)
print(re.split('é', 'aébéc'), re.sub('', '-', 'é€'), re.sub(r'(é)', r'[\1]', 'aéb'), re.escape('é*'))  # expect: ['a', 'b', 'c'] -é-€- a[é]b é\*
