"""Writes 200 random tables of coders and units, with what the package krippendorff makes of each, as JSON."""

import json
import random
import sys

import krippendorff


def table(random_source):
    coders = random_source.randint(2, 5)
    units = random_source.randint(3, 20)
    values = random_source.randint(2, 6)
    lean = random_source.random()
    rows = [[None] * units for _ in range(coders)]
    for unit in range(units):
        agreed = random_source.randint(1, values)
        for coder in range(coders):
            if random_source.random() < 0.25:
                continue
            rows[coder][unit] = agreed if random_source.random() < lean else random_source.randint(1, values)
    return rows


def alpha(rows, metric):
    data = [[float("nan") if value is None else value for value in row] for row in rows]
    try:
        return krippendorff.alpha(reliability_data=data, level_of_measurement=metric)
    except ValueError:
        return None


def pairable_values(rows):
    units = [[value for value in unit if value is not None] for unit in zip(*rows)]
    return {value for unit in units if len(unit) > 1 for value in unit}


def main(path):
    source = random.Random(20240718)
    tables = []
    while len(tables) < 200:
        rows = table(source)
        if len(pairable_values(rows)) < 2:
            continue
        expected = {metric: alpha(rows, metric) for metric in ("nominal", "ordinal", "interval")}
        units = [[value for value in unit if value is not None] for unit in zip(*rows)]
        tables.append({"units": units, "expected": expected})
    with open(path, "w", encoding="utf-8") as file:
        json.dump(tables, file)


main(sys.argv[1])
