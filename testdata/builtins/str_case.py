print("Hello".upper(), "Hello".lower(), "hELLO".capitalize(), "hello world".title(), "Hello".swapcase(), "ß".upper(), "İ".lower() == "i\u0307")  # expect: HELLO hello Hello Hello World hELLO SS True
print("ΑΣ".lower(), "ΣΑΣ ΣΣ".lower(), "ὈΔΥΣΣΕΎΣ".lower(), "Ñandú".upper(), "ﬁ".upper(), "ŉ".title(), "ǆ".title(), "ǆ".upper())  # expect: ας σας σς ὀδυσσεύς ÑANDÚ FI ʼN ǅ Ǆ
print("Straße".casefold(), "ς".casefold(), "ΣΊΣΥΦΟΣ".casefold(), "they're bill's".title(), "x1y".title(), "éCOLE".capitalize(), "ß".capitalize())  # expect: strasse σ σίσυφοσ They'Re Bill'S X1Y École Ss
print("ßaB".swapcase(), "123".upper(), "".lower())  # expect: SSAb 123 
