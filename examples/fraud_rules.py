"""Score the orders of a web shop with a set of fraud rules.

    minipy run examples/fraud_rules.py [ORDERS]

Each rule is a function with a weight; an order's score is the sum of the
weights of the rules that fire. The report is the same under CPython.
"""

import sys

import orders

REVIEW, REJECT = 60, 110
EURO_RATES = {currency: rate for currency, rate, _ in orders.COUNTRIES.values()}
RISKY_COUNTRIES = {"KY", "NG", "XK"}
THROWAWAY_HOSTS = {"tempbox.example", "throwaway.example"}
RULES = []


class Rule:
    """A named check with a weight: what a score grows by when it fires."""

    def __init__(self, name, weight, group, check):
        self.name = name
        self.weight = weight
        self.group = group
        self.check = check
        self.doc = (check.__doc__ or "").strip()
        self.hits = 0

    def __repr__(self):
        return f"Rule({self.name!r}, weight={self.weight})"


def rule(weight, group="order"):
    """Register the decorated function as a rule."""

    def register(check):
        RULES.append(Rule(check.__name__, weight, group, check))
        return check

    return register


class Order:
    """An order as the rules see it, with what they all need worked out once."""

    def __init__(self, record, customer):
        self.id = record["id"]
        self.customer = customer
        self.minute = record["minute"]
        self.lines = record["lines"]
        self.billing = record["billing_country"]
        self.shipping = record["shipping_country"]
        self.ip = record["ip_country"]
        self.card = record["card"]
        self.attempts = record["card_attempts"]
        self.device = record["device"]
        self.email = record["email"]
        self.express = record["express"]
        self.coupon = record["coupon"]
        self.note = record["note"]
        rate = EURO_RATES[record["currency"]]
        self.total = sum(line["quantity"] * line["price"] for line in self.lines) / rate / 100
        self.items = sum(line["quantity"] for line in self.lines)
        self.categories = {orders.PRODUCTS[line["sku"]][1] for line in self.lines}
        self.score = 0
        self.fired = []

    @property
    def day(self):
        return self.minute // 1440

    @property
    def hour(self):
        return self.minute // 60 % 24

    @property
    def account_age(self):
        """Days since the customer signed up."""
        return orders.START_DAY + self.day - self.customer["since"]

    @property
    def verdict(self):
        if self.score >= REJECT:
            return "reject"
        return "review" if self.score >= REVIEW else "accept"

    def quantity_of(self, category):
        return sum(line["quantity"] for line in self.lines if orders.PRODUCTS[line["sku"]][1] == category)


class History:
    """What happened before: the rules about velocity ask it."""

    def __init__(self):
        self.by_customer = {}
        self.by_device = {}
        self.by_card = {}

    def add(self, order):
        self.by_customer.setdefault(order.customer["id"], []).append(order)
        self.by_device.setdefault(order.device, set()).add(order.customer["id"])
        self.by_card.setdefault(order.card[:6], []).append(order)

    def recent(self, order, minutes):
        """Return the customer's orders of the last minutes, the newest first."""
        found = []
        for earlier in reversed(self.by_customer.get(order.customer["id"], [])):
            if order.minute - earlier.minute > minutes:
                break
            found.append(earlier)
        return found

    def average(self, order):
        earlier = self.by_customer.get(order.customer["id"])
        return sum(o.total for o in earlier) / len(earlier) if earlier else None


# --- the amount -------------------------------------------------------------------------------------------------------

@rule(20, "amount")
def large_total(order, history):
    """over 1,500 euro"""
    return order.total > 1500


@rule(35, "amount")
def very_large_total(order, history):
    """over 5,000 euro"""
    return order.total > 5000


@rule(25, "amount")
def far_above_average(order, history):
    """four times the customer's average"""
    average = history.average(order)
    return average is not None and order.total > 4 * average and order.total > 400


@rule(15, "amount")
def first_order_is_large(order, history):
    """nothing bought before, and over 800 euro"""
    return history.average(order) is None and order.total > 800


@rule(10, "amount")
def round_total(order, history):
    """a whole multiple of 100 euro"""
    return order.total >= 500 and order.total % 100 == 0


# --- the goods --------------------------------------------------------------------------------------------------------

@rule(20, "goods")
def many_items(order, history):
    """more than ten pieces"""
    return order.items > 10


@rule(25, "goods")
def same_item_many_times(order, history):
    """five or more of one article"""
    return any(line["quantity"] >= 5 for line in order.lines)


@rule(30, "goods")
def gift_cards_in_bulk(order, history):
    """three or more gift cards"""
    return order.quantity_of("gift card") >= 3


@rule(15, "goods")
def only_gift_cards(order, history):
    """nothing but gift cards"""
    return order.categories == {"gift card"}


@rule(15, "goods")
def easily_resold(order, history):
    """electronics and jewellery together"""
    return {"electronics", "jewellery"} <= order.categories


@rule(20, "goods")
def several_phones(order, history):
    """three phones or laptops"""
    return sum(line["quantity"] for line in order.lines if line["sku"] in ("EL-201", "EL-202")) >= 3


# --- places -----------------------------------------------------------------------------------------------------------

@rule(20, "places")
def shipped_abroad(order, history):
    """shipping differs from billing"""
    return order.shipping != order.billing


@rule(20, "places")
def ip_elsewhere(order, history):
    """the network address is of another country"""
    return order.ip != order.billing


@rule(25, "places")
def three_countries(order, history):
    """billing, shipping and network all differ"""
    return len({order.billing, order.shipping, order.ip}) == 3


@rule(15, "places")
def risky_destination(order, history):
    """shipped to a country with many losses"""
    return order.shipping in RISKY_COUNTRIES


@rule(10, "places")
def risky_network(order, history):
    """ordered from a country with many losses"""
    return order.ip in RISKY_COUNTRIES and order.billing not in RISKY_COUNTRIES


# --- payment ----------------------------------------------------------------------------------------------------------

@rule(15, "payment")
def card_retried(order, history):
    """the card was refused once"""
    return order.attempts == 2


@rule(30, "payment")
def card_retried_often(order, history):
    """the card was refused more than once"""
    return order.attempts > 2


@rule(20, "payment")
def card_range_in_use(order, history):
    """the card's range had eight orders within a day"""
    earlier = history.by_card.get(order.card[:6], [])
    return len([o for o in earlier[-12:] if order.minute - o.minute < 1440]) >= 8


@rule(15, "payment")
def new_card(order, history):
    """a known customer pays with another card range"""
    ranges = {o.card[:6] for o in history.recent(order, 10 * 1440)}
    return len(ranges) > 1 and order.card[:6] not in ranges


# --- velocity ---------------------------------------------------------------------------------------------------------

@rule(25, "velocity")
def three_within_an_hour(order, history):
    """the third order within an hour"""
    return len(history.recent(order, 60)) >= 2


@rule(20, "velocity")
def five_within_a_day(order, history):
    """the fifth order within a day"""
    return len(history.recent(order, 1440)) >= 4


@rule(15, "velocity")
def spending_spree(order, history):
    """over 6,000 euro within three days"""
    return order.total + sum(o.total for o in history.recent(order, 3 * 1440)) > 6000


@rule(25, "velocity")
def was_rejected_before(order, history):
    """an order of the last week was rejected"""
    return any(o.verdict == "reject" for o in history.recent(order, 7 * 1440))


# --- account ----------------------------------------------------------------------------------------------------------

@rule(20, "account")
def new_account(order, history):
    """less than three days old"""
    return order.account_age < 3


@rule(15, "account")
def young_account_express(order, history):
    """less than a month old, and express delivery"""
    return order.account_age < 30 and order.express


@rule(30, "account")
def throwaway_mail(order, history):
    """the mail host gives addresses for ten minutes"""
    return order.email.rpartition("@")[2] in THROWAWAY_HOSTS


@rule(15, "account")
def mail_without_name(order, history):
    """the address does not hold the family name"""
    family = order.customer["name"].split()[-1].lower()
    return family not in order.email.split("@")[0]


@rule(20, "account")
def shared_device(order, history):
    """three other customers used the device"""
    return len(history.by_device.get(order.device, set()) - {order.customer["id"]}) >= 3


@rule(10, "account")
def unknown_device(order, history):
    """not the device of this customer"""
    return order.device != order.customer["device"]


# --- circumstances ----------------------------------------------------------------------------------------------------

@rule(10, "circumstances")
def at_night(order, history):
    """between two and five, over 300 euro"""
    return 2 <= order.hour < 5 and order.total > 300


@rule(10, "circumstances")
def in_a_hurry(order, history):
    """the note asks for speed"""
    words = order.note.lower().replace("!", " ").split()
    return order.express and any(word in ("urgent", "today", "asap") for word in words)


@rule(10, "circumstances")
def no_invoice(order, history):
    """the note asks for no invoice"""
    return "no invoice" in order.note and order.total > 1000


@rule(5, "circumstances")
def coupon_of_newcomer(order, history):
    """a newcomer's coupon on an old account"""
    return order.coupon == "WELCOME20" and order.account_age > 90


def evaluate(records, customers):
    """Score every order, the oldest first, and return them."""
    history = History()
    scored = []
    for record in records:
        order = Order(record, customers[record["customer"]])
        for r in RULES:
            if r.check(order, history):
                order.score += r.weight
                order.fired.append(r.name)
                r.hits += 1
        history.add(order)
        scored.append(order)
    return scored


def bar(value, largest, width=24):
    return "#" * round(width * value / largest) if largest else ""


def report(scored):
    verdicts = {}
    for order in scored:
        count, money = verdicts.get(order.verdict, (0, 0.0))
        verdicts[order.verdict] = count + 1, money + order.total
    print(f"{len(scored):,} orders, {len(RULES)} rules, {sum(o.total for o in scored):,.2f} euro")
    print()
    for verdict in ("accept", "review", "reject"):
        count, money = verdicts.get(verdict, (0, 0.0))
        print(f"  {verdict:<8}{count:>6,}  {count / len(scored):>6.1%}  {money:>15,.2f} euro")

    print("\nRules")
    largest = max(r.hits for r in RULES)
    groups = {}
    for r in RULES:
        groups.setdefault(r.group, []).append(r)
    for group, members in groups.items():
        print(f"  {group} ({sum(r.hits for r in members)})")
        for r in sorted(members, key=lambda r: (-r.hits, r.name)):
            print(f"    {r.name:<22}{r.weight:>4}{r.hits:>6}  {bar(r.hits, largest):<25}{r.doc}")

    print("\nHighest scores")
    for order in sorted(scored, key=lambda o: (-o.score, o.id))[:10]:
        names = ", ".join(order.fired[:3]) + (f" and {len(order.fired) - 3} more" if len(order.fired) > 3 else "")
        print(f"  {order.id}  {order.score:>4}  {order.total:>10,.2f}  {order.billing}>{order.shipping}  {names}")

    print("\nCustomers with the most rejected money")
    rejected = {}
    for order in scored:
        if order.verdict == "reject":
            rejected.setdefault(order.customer["id"], []).append(order)
    ranking = sorted(rejected.items(), key=lambda item: sum(o.total for o in item[1]), reverse=True)
    for rank, (customer, theirs) in enumerate(ranking[:8], 1):
        name = theirs[0].customer["name"]
        money = sum(o.total for o in theirs)
        print(f"  {rank:>2}. {customer}  {name:<18}{len(theirs):>3} orders  {money:>12,.2f} euro")

    print("\nPairs of rules that fire together")
    pairs = {}
    for order in scored:
        fired = sorted(order.fired)
        for i, first in enumerate(fired):
            for second in fired[i + 1:]:
                pairs[first, second] = pairs.get((first, second), 0) + 1
    for (first, second), count in sorted(pairs.items(), key=lambda item: (-item[1], item[0]))[:6]:
        print(f"  {count:>5}  {first} + {second}")

    by_country = {}
    for order in scored:
        entry = by_country.setdefault(order.billing, [0, 0])
        entry[0] += 1
        entry[1] += order.verdict != "accept"
    print("\nShare of orders held back, by country")
    print("  " + "  ".join(f"{code} {held / count:.0%}" for code, (count, held) in sorted(by_country.items())))


def main(argv):
    try:
        count = int(argv[1]) if len(argv) > 1 else 3000
    except ValueError:
        sys.exit(f"fraud_rules: not a number of orders: {argv[1]!r}")
    customers, records = orders.load(orders=count)
    report(evaluate(records, customers))


if __name__ == "__main__":
    main(sys.argv)
