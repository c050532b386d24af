# limits: steps=250_000 memory=8MiB
# limit: steps
from datetime import datetime
while True: datetime.fromisoformat('2024-01-01T00:00:00').isoformat()
