// What completes the command in a shell, drawn from the table of options.
import { COMMAND, OPTIONS, type OptionRow, partsOf, type Shell } from './option-table.js'

/** In single quotes, for any of the shells. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** The words an argument may be; kinds can be joined by commas, so only the first is offered. */
const words = ({ choices = [] }: OptionRow): string => choices.join(' ')

const withArgument = OPTIONS.filter((option) => partsOf(option).argument)
const names = (option: OptionRow): string[] => {
  const { short, long } = partsOf(option)
  return [...(short ? [`-${short}`] : []), `--${long}`]
}

function bash(): string {
  const cases = withArgument.map((option) => {
    const how = option.choices
      ? `COMPREPLY=($(compgen -W ${quoted(words(option))} -- "$now"))`
      : option.names === 'folder'
        ? 'COMPREPLY=($(compgen -d -- "$now"))'
        : option.names === 'file'
          ? 'COMPREPLY=($(compgen -f -- "$now"))'
          : 'COMPREPLY=()'
    return `    ${names(option).join('|')}) ${how}; return ;;`
  })
  return `# ${COMMAND} --completion bash > ~/.local/share/bash-completion/completions/${COMMAND}
_${COMMAND}() {
  local now=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  case $before in
${cases.join('\n')}
  esac
  if [[ $now == -* ]]; then
    COMPREPLY=($(compgen -W ${quoted(OPTIONS.flatMap(names).join(' '))} -- "$now"))
  else
    COMPREPLY=($(compgen -f -- "$now"))
  fi
}
complete -o filenames -F _${COMMAND} ${COMMAND}
`
}

function zsh(): string {
  const lines = OPTIONS.map((option) => {
    const { short, long, argument } = partsOf(option)
    const means = `[${option.means.replace(/[[\]:\\]/g, '\\$&')}]`
    const what = option.choices
      ? `(${words(option)})`
      : option.names === 'folder'
        ? '_files -/'
        : option.names === 'file'
          ? '_files'
          : ' '
    const after = argument ? `:${argument}:${what}` : ''
    const one = (name: string): string => `  ${quoted(`${name}${means}${after}`)} \\`
    return short ? `${one(`-${short}`)}\n${one(`--${long}`)}` : one(`--${long}`)
  })
  return `#compdef ${COMMAND}
# ${COMMAND} --completion zsh > a folder of $fpath, as _${COMMAND}
_arguments -s \\
${lines.join('\n')}
  '*:input:_files'
`
}

function fish(): string {
  const lines = OPTIONS.map((option) => {
    const { short, long, argument } = partsOf(option)
    const takes = !argument
      ? ''
      : option.choices
        ? ` -x -a ${quoted(words(option))}`
        : option.names
          ? ' -r'
          : ' -x'
    return `complete -c ${COMMAND}${short ? ` -s ${short}` : ''} -l ${long}${takes} -d ${quoted(option.means)}`
  })
  return `# ${COMMAND} --completion fish > ~/.config/fish/completions/${COMMAND}.fish
${lines.join('\n')}
`
}

const SCRIPTS: Readonly<Record<Shell, () => string>> = { bash, zsh, fish }

export const completionFor = (shell: Shell): string => SCRIPTS[shell]()
