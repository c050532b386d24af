# needs: minipy
try:
    input()
except PermissionError as e:
    print("refused")  # expect: refused
