#!/usr/bin/env node
import '../dist/bin/extract.js'
