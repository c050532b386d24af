# The forms of numbers.
print(1_000_000, 0x_ff, 0XFF, 0o17, 0O1_7, 0b1010, 0B1_0)  # expect: 1000000 255 255 15 15 10 2
print(00, 0_0, 000)  # expect: 0 0 0
print(1.5, .5, 5., 1e3, 1E-3, 1_0.2_5, 1_0e1_0, 0e0, 1e400, 077.5, 09e1)  # expect: 1.5 0.5 5.0 1000.0 0.001 10.25 100000000000.0 0.0 inf 77.5 90.0
print(1j, 1.5J, .5j, 1e3j, 00j, 07j)  # expect: 1j 1.5j 0.5j 1000j 0j 7j
print(123456789012345678901234567890, 0xffffffffffffffffffff, -0)  # expect: 123456789012345678901234567890 1208925819614629174706175 0
print(1if 1else 2, 0x1for x in [1]) if 0 else print('kept apart by hand')  # expect: kept apart by hand
print(1 .real, 1..real, 1.0.imag, 1j.imag)  # expect: 1 1.0 0.0 1.0
