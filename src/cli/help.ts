/** What `gofault --help` prints. */
export const HELP = `gofault names the root cause of a failing Go build, and shows why.

  gofault [classify] PATH...     classify logs: files, folders, globs, - for standard input
  gofault explain CAUSE          what a cause means, what to do and what to avoid
  gofault explain --log FILE     why this verdict and not another: --line N, --rule ID narrow it
  gofault evaluate LABELS        how right the verdicts on labelled logs are (*.jsonl or *.csv)
  gofault rules list             the rules, one a line
  gofault rules check [FILE...]  check rule packs, and all rules together: --logs LABELS adds labelled logs
  gofault rules test [FILE...]   run the examples of the built-in rules, or of rule packs

  -f, --format FORMAT      text (default), json, ndjson, csv
      --lang LANG          en (default), zh
      --rules FILE         a rule pack that adds, overrides or disables rules; may be repeated
      --min-confidence P   only verdicts with at least this probability, 0 to 1 (default 0)
      --exit-code          exit with 1 when a cause was found, with 4 when only unknown failures were
  -h, --help               this text
      --version            the version

Exit status: 0 done; 2 bad usage; 3 some input could not be read (the rest was classified).
In a folder, files named *.log, *.txt, *.out and *.err are taken for logs.
`
