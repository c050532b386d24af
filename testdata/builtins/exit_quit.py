# needs: minipy
# (in CPython they come with module site, which the comparison leaves out)
try: exit(3)
except SystemExit as e: print(e.code)  # expect: 3
try: quit()
except SystemExit as e: print(e.code)  # expect: None
print(exit, repr(quit))  # expect: Use exit() or Ctrl-D (i.e. EOF) to exit Use quit() or Ctrl-D (i.e. EOF) to exit
