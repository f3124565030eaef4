"""The column `answer` of a Parquet folder, a line each."""

import sys

from pyarrow import dataset

for batch in dataset.dataset(sys.argv[1]).to_batches(columns=["answer"]):
    for answer in batch["answer"].to_pylist():
        sys.stdout.buffer.write(f"{answer}\n".encode())
