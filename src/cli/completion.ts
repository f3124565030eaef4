// What completes the command in a shell, drawn from the table of options.
import { COMMAND, OPTIONS, type OptionRow, OTHER_NAME, partsOf, type Shell } from './option-table.js'

/** In single quotes, for any of the shells. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** The words an argument may be. */
const words = ({ choices = [] }: OptionRow, between = ' '): string => choices.join(between)

const withArgument = OPTIONS.filter((option) => partsOf(option).argument)
const names = (option: OptionRow): string[] => {
  const { short, long } = partsOf(option)
  return [...(short ? [`-${short}`] : []), `--${long}`]
}

function bash(): string {
  const cases = withArgument.map((option) => {
    const how = option.choices
      ? option.severalChoices
        ? `COMPREPLY=($(compgen -P "\${now%"\${now##*,}"}" -W $'${words(option, '\\n')}' -- "\${now##*,}"))`
        : `COMPREPLY=($(compgen -W $'${words(option, '\\n')}' -- "$now"))`
      : option.names === 'folder'
        ? 'COMPREPLY=($(compgen -d -- "$now"))'
        : option.names === 'file'
          ? 'COMPREPLY=($(compgen -f -- "$now"))'
          : 'COMPREPLY=()'
    return `    ${names(option).join('|')}) ${how}; return ;;`
  })
  return `# ${COMMAND} --completion bash > ~/.local/share/bash-completion/completions/${COMMAND}
_${COMMAND}() {
  local IFS=$'\\n' now=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  if [[ $now == = ]]; then now=
  elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  case $before in
${cases.join('\n')}
  esac
  if [[ $now == -* ]]; then
    COMPREPLY=($(compgen -W $'${OPTIONS.flatMap(names).join('\\n')}' -- "$now"))
  else
    COMPREPLY=($(compgen -f -- "$now"))
  fi
}
complete -o filenames -F _${COMMAND} ${COMMAND} ${OTHER_NAME}
`
}

function zsh(): string {
  const lines = OPTIONS.map((option) => {
    const { short, long, argument } = partsOf(option)
    const means = `[${option.means.replace(/[[\]:\\]/g, '\\$&')}]`
    const what = option.choices
      ? option.severalChoices
        ? `_sequence compadd - ${words(option)}`
        : `(${words(option)})`
      : option.names === 'folder'
        ? '_files -/'
        : option.names === 'file'
          ? '_files'
          : ' '
    const after = argument ? `:${argument}:${what}` : ''
    const again = Array.isArray(option.default) ? '*' : ''
    const one = (name: string): string => `  ${quoted(`${again}${name}${means}${after}`)} \\`
    const whole = one(`--${long}${argument ? '=' : ''}`)
    return short ? `${one(`-${short}${argument ? '+' : ''}`)}\n${whole}` : whole
  })
  return `#compdef ${COMMAND} ${OTHER_NAME}
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
        ? ` -x -a ${quoted(option.severalChoices ? `(__fish_complete_list , "printf %s\\\\n ${words(option)}")` : words(option))}`
        : option.names
          ? ' -r'
          : ' -x'
    return `complete -c ${COMMAND}${short ? ` -s ${short}` : ''} -l ${long}${takes} -d ${quoted(option.means)}`
  })
  return `# ${COMMAND} --completion fish > ~/.config/fish/completions/${COMMAND}.fish
${lines.join('\n')}
complete -c ${OTHER_NAME} -w ${COMMAND}
`
}

const SCRIPTS: Readonly<Record<Shell, () => string>> = { bash, zsh, fish }

export const completionFor = (shell: Shell): string => SCRIPTS[shell]()
