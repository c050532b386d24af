"""A few thousand orders of a made-up web shop, the same ones on every run.

Nothing here is random: a small linear congruential generator stands in for
the shop's database, so that the report in fraud_rules.py can be compared
from run to run and from interpreter to interpreter.
"""

FIRST_NAMES = [
    "Ada", "Bruno", "Chiara", "Dmitri", "Elif", "Farah", "Gustav", "Hana", "Ivo", "Jun",
    "Kofi", "Lena", "Mateo", "Nora", "Oskar", "Priya", "Quentin", "Rosa", "Sven", "Tomoko",
]
LAST_NAMES = [
    "Abbott", "Bianchi", "Castro", "Dubois", "Eriksen", "Fischer", "García", "Haas", "Ito",
    "Jansen", "Kowalski", "Lindqvist", "Müller", "Novak", "Okafor", "Petrov", "Rossi", "Silva",
]
MAIL_HOSTS = [
    "example.com", "mail.example", "post.example", "inbox.example", "corp.example",
    "tempbox.example", "throwaway.example",
]

# country: (currency, units of the currency for a euro, weight among customers)
COUNTRIES = {
    "DE": ("EUR", 1.0, 22),
    "FR": ("EUR", 1.0, 16),
    "IT": ("EUR", 1.0, 12),
    "ES": ("EUR", 1.0, 10),
    "GB": ("GBP", 0.85, 12),
    "US": ("USD", 1.09, 14),
    "JP": ("JPY", 163.0, 5),
    "BR": ("BRL", 5.4, 4),
    "NG": ("NGN", 1630.0, 3),
    "XK": ("EUR", 1.0, 1),
    "KY": ("USD", 1.09, 1),
}

# sku: (title, category, price in euro cents, weight in grams)
PRODUCTS = {
    "BK-001": ("The Left Hand of Rust", "books", 1490, 420),
    "BK-002": ("Gardens of the Night", "books", 2290, 610),
    "KT-010": ("Cast-iron pan, 28 cm", "kitchen", 4900, 2600),
    "KT-011": ("Chef's knife", "kitchen", 8900, 310),
    "TY-100": ("Wooden train set", "toys", 3990, 1800),
    "EL-200": ("Noise-cancelling headphones", "electronics", 27900, 350),
    "EL-201": ("Laptop, 14 inch", "electronics", 119900, 1450),
    "EL-202": ("Phone, 256 GB", "electronics", 89900, 210),
    "EL-203": ("Camera lens, 50 mm", "electronics", 64900, 530),
    "JW-300": ("Silver bracelet", "jewellery", 15900, 40),
    "JW-301": ("Gold ring", "jewellery", 74900, 20),
    "GC-050": ("Gift card 50", "gift card", 5000, 0),
    "GC-200": ("Gift card 200", "gift card", 20000, 0),
    "GC-500": ("Gift card 500", "gift card", 50000, 0),
}

START_DAY = 19_700  # days since 1970-01-01, a Saturday
DAYS = 60


class Dice:
    """A linear congruential generator with the constants of Knuth's MMIX."""

    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        """Return a whole number from 0 to n - 1."""
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % n

    def chance(self, percent):
        return self.below(100) < percent

    def pick(self, items):
        return items[self.below(len(items))]

    def weighted(self, weights):
        """Return a key of weights (key: weight), with a probability that follows its weight."""
        at = self.below(sum(weights.values()))
        for key, weight in weights.items():
            if at < weight:
                return key
            at -= weight


def make_customers(dice, count):
    weights = {code: weight for code, (_, _, weight) in COUNTRIES.items()}
    customers = []
    for number in range(1, count + 1):
        first, last = dice.pick(FIRST_NAMES), dice.pick(LAST_NAMES)
        trusted = dice.chance(93)
        hosts = MAIL_HOSTS[:5] if trusted else MAIL_HOSTS
        mailbox = f"{first}.{last}{number % 97}" if dice.chance(92) else f"{first[0]}{number:x}{dice.below(10**6)}"
        customers.append({
            "id": f"C{number:05}",
            "name": f"{first} {last}",
            "email": f"{mailbox}@{dice.pick(hosts)}".lower(),
            "country": dice.weighted(weights),
            "since": START_DAY - dice.below(1500),
            "trusted": trusted,
            "device": f"dev-{dice.below(count * 2 if trusted else 12):06x}",
        })
    return customers


def make_order(dice, number, customer, minute):
    trusted = customer["trusted"]
    currency, rate, _ = COUNTRIES[customer["country"]]
    lines = []
    for _ in range(1 + dice.below(3) + (dice.below(4) if not trusted else 0)):
        sku = dice.pick(list(PRODUCTS)[5:] if not trusted and dice.chance(70) else list(PRODUCTS))
        _, _, cents, _ = PRODUCTS[sku]
        quantity = 1 + (dice.below(6) if dice.chance(8 if trusted else 45) else 0)
        lines.append({"sku": sku, "quantity": quantity, "price": round(cents * rate)})
    abroad = dice.chance(3 if trusted else 40)
    ship_to = dice.pick(list(COUNTRIES)) if abroad else customer["country"]
    return {
        "id": f"O{number:06}",
        "customer": customer["id"],
        "minute": minute,  # minutes since START_DAY
        "lines": lines,
        "currency": currency,
        "billing_country": customer["country"],
        "shipping_country": ship_to,
        "ip_country": customer["country"] if dice.chance(96 if trusted else 60) else dice.pick(list(COUNTRIES)),
        "card": f"{400000 + dice.below(30 if trusted else 6)}******{dice.below(10000):04}",
        "card_attempts": 1 + (dice.below(3) if dice.chance(5 if trusted else 50) else 0),
        "device": customer["device"] if dice.chance(90) else f"dev-{dice.below(4000):06x}",
        "email": customer["email"],
        "express": dice.chance(12 if trusted else 65),
        "coupon": dice.pick(["SPRING10", "WELCOME20", "VIP30"]) if dice.chance(15) else None,
        "note": dice.pick(["", "", "", "", "leave at the door", "URGENT!! ship today", "gift, no invoice please"]),
    }


def load(customers=600, orders=3000, seed=20240601):
    """Return (customers by id, orders by time)."""
    dice = Dice(seed)
    people = make_customers(dice, customers)
    newcomers = {person["id"] for person in people if dice.chance(10 if person["trusted"] else 75)}
    shady = [person for person in people if not person["trusted"]]
    minutes = sorted(dice.below(DAYS * 1440) for _ in range(orders))
    result = []
    burst = None
    for number, minute in enumerate(minutes, 1):
        if burst is None and dice.chance(1):
            burst = [dice.pick(shady), 3 + dice.below(5)]
        if burst:
            person, burst[1] = burst[0], burst[1] - 1
            if burst[1] == 0:
                burst = None
        else:
            person = dice.pick(people)
        if person["id"] in newcomers:
            newcomers.remove(person["id"])
            person["since"] = START_DAY + minute // 1440 - dice.below(8)
        result.append(make_order(dice, number, person, minute))
    for person in people:
        del person["trusted"]  # that is for the rules to find out
    return {person["id"]: person for person in people}, result
