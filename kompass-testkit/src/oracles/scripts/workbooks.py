"""Writes workbooks of evaluations as people make them, and one with formulas. Usage: python3 workbooks.py FOLDER"""
import datetime
import os
import sys

import openpyxl

DAY = datetime.date(2022, 5, 3)
TABLES = {
    'wide.xlsx': [
        ['Kommun', 'Kommunkod', 'Utvärderad', 'Revision', '1.1', 1.2, 'Transparens kring resultat'],
        ['Nässjö', 682, DAY, 'SE-2020', 15, 7.0, 'ej bedömd'],
        ['Åre', '2321', 2021, 'SE-2020', 20, None, 9],
    ],
    'long.xlsx': [
        ['Delområde', 'Poäng', 'Saknas', 'Kommun', 'Kommunnr', 'Revision', 'Datum'],
        ['1.1', 15, None, 'Nässjö', 682, 'SE-2020', DAY],
        [1.2, None, 'Sekretess', 'Nässjö', 682, 'SE-2020', DAY],
        ['Transparens kring resultat', 9, None, 'Åre', 2321, 'SE-2020', 2021],
    ],
    'overview.xlsx': [
        ['Kod', 'Namn', 'Maxpoäng', 'Poäng'],
        ['1', 'Samspel mellan förtroendevalda och medborgare', 100, 76],
        [1.1, 'Strategi för demokratiutveckling och information', 20, 15],
        [1.2, 'Kommunens information till medborgarna', 10, 7],
        [1.3, 'Medborgarnas möjlighet till dialog med politiken', 30, 20],
        [1.4, 'Transparens kring resultat', 10, 9],
        [1.5, 'Förutsättningar för politiken', 30, 25],
    ],
    'formulas.xlsx': [['=1+1'], ['=HYPERLINK("http://x","y")'], ['=SUM(1,1)']],
}


def main(folder):
    for name, rows in TABLES.items():
        workbook = openpyxl.Workbook()
        for row in rows:
            workbook.active.append(row)
        workbook.save(os.path.join(folder, name))


main(*sys.argv[1:])
