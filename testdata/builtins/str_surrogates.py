# Lone surrogates survive, and pairs of them stay two code points.
s = "a\ud83d\ude00b"
print(len(s), ascii(s), len("\U0001f600"), s.find("\ude00"), ascii(s[1:3]), ascii(s.upper()), ascii("\ud83d" + "\ude00"), ascii("".join(["\ud83d", "\ude00"])))  # expect: 4 'a\ud83d\ude00b' 1 2 '\ud83d\ude00' 'A\ud83d\ude00B' '\ud83d\ude00' '\ud83d\ude00'
print(ascii(s.replace("\ude00", "x")), ascii(s.split("\ud83d")), ascii(s.center(8, "\udcff")), s == "a\ud83d\ude00b", "\ud83d\ude00" == "\U0001f600")  # expect: 'a\ud83dxb' ['a', '\ude00b'] '\udcff\udcffa\ud83d\ude00b\udcff\udcff' True False
