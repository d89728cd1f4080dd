/** Mantine dressed for a desk: one accent, 4 px grid, dense tables, roomy forms. Colours come from tokens.css alone. */
import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core'

const ink: MantineColorsTuple = [
  '#eef3fa',
  '#dbe5f3',
  '#b8cbe7',
  '#9fc0f0',
  '#7fa2d6',
  '#557fbd',
  '#36629f',
  '#1f4580',
  '#183766',
  '#10274a',
]

const sans = [
  'system-ui',
  '-apple-system',
  '"Segoe UI"',
  'Roboto',
  '"Noto Sans"',
  '"Liberation Sans"',
  'Arial',
  '"Noto Sans Arabic"',
  '"Geeza Pro"',
  '"Noto Sans SC"',
  '"Noto Sans CJK SC"',
  '"PingFang SC"',
  '"Microsoft YaHei"',
  'sans-serif',
].join(', ')

const dialog = {
  title: { fontWeight: 600, fontSize: 17, lineHeight: '24px' },
  header: { padding: '16px 20px 8px' },
  body: { padding: '4px 20px 20px' },
}

const field = { size: 'md' as const }

/** Filled buttons follow the scheme: dark ink on a light ground at night. `color="bad"` is for acts that hurt when done by mistake. */
const variants: VariantColorsResolver = (input) => {
  const plain = defaultVariantColorsResolver(input)
  if (input.variant !== 'filled') return plain
  if (input.color === 'bad') return { ...plain, background: 'var(--bad)', hover: 'var(--bad)', color: 'var(--sheet)' }
  return { ...plain, background: 'var(--accent)', hover: 'var(--accent-hover)', color: 'var(--accent-ink)' }
}

export const theme = createTheme({
  variantColorResolver: variants,
  colors: { ink },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 3 },
  fontFamily: sans,
  fontFamilyMonospace: 'var(--mono)',
  fontSizes: { xs: '12px', sm: '14px', md: '16px', lg: '18px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '20px', md: '24px', lg: '26px', xl: '28px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '2px', sm: '4px', md: '4px', lg: '6px', xl: '8px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  headings: { fontFamily: sans, fontWeight: '600' },
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: field },
    Textarea: { defaultProps: { ...field, autosize: true, minRows: 3 } },
    Select: { defaultProps: { ...field, checkIconPosition: 'right' } },
    NativeSelect: { defaultProps: field },
    MultiSelect: { defaultProps: field },
    NumberInput: { defaultProps: field },
    Checkbox: { defaultProps: { ...field, iconColor: 'var(--accent-ink)' } },
    Radio: { defaultProps: { ...field, iconColor: 'var(--accent-ink)' } },
    // A <header> inside a dialog would be a second banner landmark.
    ModalHeader: { defaultProps: { component: 'div' } },
    DrawerHeader: { defaultProps: { component: 'div' } },
    Modal: {
      styles: dialog,
      defaultProps: {
        centered: false,
        yOffset: '10vh',
        transitionProps: { duration: 120 },
        overlayProps: { backgroundOpacity: 0.45 },
      },
    },
    Drawer: { styles: dialog, defaultProps: { transitionProps: { duration: 120 }, overlayProps: { backgroundOpacity: 0.35 } } },
    Menu: { defaultProps: { transitionProps: { duration: 80 }, shadow: 'md', withinPortal: true } },
    Tooltip: { defaultProps: { openDelay: 300, multiline: true, maw: 320 } },
  },
})

/** Ties Mantine's own variables to the tokens, so that a scheme is defined once. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--sheet)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-faint)',
    '--mantine-color-placeholder': 'var(--ink-faint)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-error': 'var(--bad)',
    '--mantine-color-default': 'var(--sheet)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line-strong)',
    // Borders of inputs: the library's own are too faint for 3 : 1.
    '--mantine-color-gray-4': 'var(--line-strong)',
    '--mantine-color-dark-4': 'var(--line-strong)',
    // The library paints inputs, menus and dialogs of the dark scheme with its own greys; ours are the tokens.
    '--mantine-color-dark-0': 'var(--ink)',
    '--mantine-color-dark-1': 'var(--ink-soft)',
    '--mantine-color-dark-2': 'var(--ink-faint)',
    '--mantine-color-dark-3': 'var(--ink-faint)',
    '--mantine-color-dark-5': 'var(--hover)',
    '--mantine-color-dark-6': 'var(--sheet)',
    '--mantine-color-dark-7': 'var(--sheet)',
    '--mantine-color-dark-8': 'var(--sunken)',
    '--mantine-color-dark-9': 'var(--ground)',
    '--mantine-color-disabled': 'var(--sunken)',
    '--mantine-color-disabled-color': 'var(--ink-faint)',
    '--mantine-primary-color-filled': 'var(--accent)',
    '--mantine-primary-color-contrast': 'var(--accent-ink)',
  }
  return { variables: {}, light: shared, dark: shared }
}
