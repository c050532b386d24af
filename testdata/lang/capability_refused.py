# needs: minipy
try:
    open("/etc/passwd")
except PermissionError as e:
    print("fs.read" in str(e))  # expect: True
import time

try:
    time.time()
except PermissionError as e:
    print("clock" in str(e))  # expect: True
