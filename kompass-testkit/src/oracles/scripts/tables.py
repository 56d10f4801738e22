"""Prints the cells of tables as Python reads them. Usage: python3 tables.py TABLES

A line of TABLES: the file, and for CSV a tab and the name of its separator. The cells are printed to the file with .py.txt
added: a letter for the kind (t text, n number, d date, f formula) and the value, or nothing; then U+001F. A row ends with U+001E.
"""
import csv
import datetime
import sys

import openpyxl
from openpyxl.utils.escape import unescape

SEPARATORS = {'comma': ',', 'semicolon': ';', 'tab': '\t'}
KINDS = {'s': 't', 'n': 'n', 'd': 'd', 'f': 'f'}


def csv_rows(path, separator):
    # Python removes a byte order mark if there is one.
    with open(path, encoding='utf-8-sig', newline='') as file:
        for row in csv.reader(file, delimiter=SEPARATORS[separator], strict=True):
            yield ['t' + cell if cell else '' for cell in row]


def workbook_rows(path):
    for row in openpyxl.load_workbook(path).active:
        yield ['' if cell.value is None else KINDS[cell.data_type] + text(cell.value) for cell in row]


def text(value):
    # openpyxl leaves the escapes of characters that XML cannot have.
    return value.isoformat() if isinstance(value, datetime.datetime) else unescape(str(value))


def main(tables):
    with open(tables, encoding='utf-8') as lines:
        for line in lines:
            path, *separator = line.rstrip('\n').split('\t')
            with open(path + '.py.txt', 'w', encoding='utf-8', newline='') as out:
                for row in csv_rows(path, *separator) if separator else workbook_rows(path):
                    out.write(''.join(cell + '\x1f' for cell in row) + '\x1e')


main(*sys.argv[1:])
