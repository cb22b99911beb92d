"""Opens the documents of a folder with python-docx and saves them: rewrite.py FROM TO"""
import sys
from pathlib import Path

import docx

for document in sorted(Path(sys.argv[1]).glob("*.docx")):
    docx.Document(str(document)).save(str(Path(sys.argv[2]) / document.name))
