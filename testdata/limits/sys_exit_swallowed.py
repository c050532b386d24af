# limits: steps=125_000 memory=8MiB
# limit: steps
import sys
while True:
    try:
        sys.exit()
    except SystemExit:
        pass
