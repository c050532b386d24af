# limits: steps=2_000_000 memory=8MiB
# limit: steps
class K:
    def __hash__(self):
        try:
            while True: pass
        finally:
            return 1
{K(): 1}
