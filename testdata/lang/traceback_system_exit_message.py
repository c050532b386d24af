print('x')  # expect: x
try: raise SystemExit('bye')
except SystemExit as e: print(repr(e), e.code)  # expect: SystemExit('bye') bye
