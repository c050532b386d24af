# Normal distributions, and errors of statistics.
import statistics
from statistics import NormalDist, StatisticsError

n = NormalDist(100, 15)
print(n.mean, n.median, n.mode, n.stdev, n.variance, n, round(n.cdf(115), 6), round(n.pdf(100), 8), round(n.inv_cdf(.9), 6), n.zscore(130))  # expect: 100.0 100.0 100.0 15.0 225.0 NormalDist(mu=100.0, sigma=15.0) 0.841345 0.02659615 119.223273 2.0
print(round(n.overlap(NormalDist(110, 10)), 6), round(n.overlap(NormalDist(100, 10)), 6), n + 5, n * 2, n - NormalDist(1, 8), -n, n / 3, n == NormalDist(100, 15), hash(n) == hash(NormalDist(100, 15)))  # expect: 0.653877 0.80642 NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=99.0, sigma=17.0) NormalDist(mu=-100.0, sigma=15.0) NormalDist(mu=33.333333333333336, sigma=5.0) True True
print([round(q, 4) for q in n.quantiles(4)], NormalDist.from_samples([1, 2, 3, 4]), n.samples(3, seed=5) == n.samples(3, seed=5), len(n.samples(4, seed=1)))  # expect: [89.8827, 100.0, 110.1173] NormalDist(mu=2.5, sigma=1.2909944487358056) True 4
for f in (lambda: statistics.mean([]), lambda: statistics.stdev([1]), lambda: NormalDist(0, -1), lambda: NormalDist(0, 0).cdf(1), lambda: n.inv_cdf(1), lambda: statistics.mode([]),
          lambda: statistics.correlation([1], [1]), lambda: statistics.quantiles([1, 2], n=0), lambda: statistics.geometric_mean([-1])):
    try:
        print(f())
    except StatisticsError as e:
        print('StatisticsError:', e, isinstance(e, ValueError))  # expect: StatisticsError: mean requires at least one data point True
        # expect: StatisticsError: stdev requires at least two data points True
        # expect: StatisticsError: sigma must be non-negative True
        # expect: StatisticsError: cdf() not defined when sigma is zero True
        # expect: StatisticsError: p must be in the range 0.0 < p < 1.0 True
        # expect: StatisticsError: no mode for empty data True
        # expect: StatisticsError: correlation requires at least two data points True
        # expect: StatisticsError: n must be at least 1 True
        # expect: StatisticsError: geometric mean requires a non-empty dataset containing positive numbers True
