# needs: minipy
import os

for read in (lambda: os.environ["HOME"], lambda: os.getenv("HOME"), lambda: list(os.environ)):
    try:
        read()
    except PermissionError as e:
        print(str(e).split(":")[0])
    # expect: env is not granted
    # expect: env is not granted
    # expect: env is not granted
os.environ["MINE"] = "1"
print(os.environ["MINE"], os.getenv("MINE", "2"))  # expect: 1 1
try:
    os.listdir(".")
except PermissionError as e:
    print(str(e).split(":")[0])  # expect: fs.read is not granted
