# The table behind id() may not grow with objects that are gone.

# limits: steps=1_000_000 memory=512KiB
# limit: steps
while True:
    id(object())
