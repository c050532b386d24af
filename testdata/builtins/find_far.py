# find and its relations see a needle wherever it stands, however far.
wrong = []
for n in (1, 2, 5, 63, 64, 70):
    needle = 'x' * (n - 1) + 'y'
    for at in [*range(500, 520), *range(1500, 1545, 3), *range(3500, 3600, 7), 5000 - n]:
        s = '.' * at + needle + '.' * (5000 - n - at)
        for text, part in ((s, needle), (s.encode(), needle.encode())):
            back = 5000 - n - at
            mirrored = text[::-1]
            if (text.find(part), text.rfind(part), text.find(part, at), text.find(part, at + 1), text.rfind(part, 0, at + n), text.rfind(part, 0, at + n - 1)) != \
                    (at, at, at, -1, at, -1):
                wrong.append((n, at))
            if (mirrored.find(part[::-1]), mirrored.rfind(part[::-1])) != (back, back):
                wrong.append((n, back))
            twice = text + text
            if (twice.find(part), twice.rfind(part), twice.index(part, at + 1), twice.rindex(part, 0, -1)) != (at, 5000 + at, 5000 + at, 5000 + at if at + n < 5000 else at):
                wrong.append((n, at, 'twice'))
print(wrong)  # expect: []
s = 'é' * 700 + 'ü' + 'é' * 700
print(s.find('ü'), s.rfind('ü'), s.find('éü'), s.rfind('üé'), s.find('x'), s.rfind('x'))  # expect: 700 700 699 700 -1 -1
s = 'a' * 3000
print(s.find(''), s.rfind(''), s.find('', 2000), s.rfind('', 0, 2000), s.find('b'), s.rfind('ab'))  # expect: 0 3000 2000 2000 -1 -1
