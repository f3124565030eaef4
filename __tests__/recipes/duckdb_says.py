"""How many documents the first statement of a file reads, then the rows of the second."""

import sys

import duckdb

load, ask = duckdb.extract_statements(open(sys.argv[1], encoding="utf-8").read())
connection = duckdb.connect()
connection.execute(load)
print(connection.execute("SELECT count(*) FROM documents").fetchone()[0])
for row in connection.execute(ask).fetchall():
    print(*row, sep="\t")
