# needs: minipy
try:
    open("/etc/passwd")
except PermissionError as e:
    print(str(e).split(":")[0])  # expect: fs.read is not granted
try:
    open("x.txt", "w")
except PermissionError as e:
    print(str(e).split(":")[0])  # expect: fs.write is not granted
