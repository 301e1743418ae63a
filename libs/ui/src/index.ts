// Functions and types only: each component is imported by its file (`import '@tessera/ui/button'`), so that a page loads what it shows.
export type { BadgeVariant } from './badge.js';
export type { Crumb } from './breadcrumb.js';
export type { ButtonVariant } from './button.js';
export type { Status } from './callout.js';
export * from './date-parse.js';
export * from './dates.js';
export * from './days.js';
export { iconPath, registerIcons } from './icon-registry.js';
export * from './language.js';
export type { MenuItem } from './menu.js';
export type { CloseReason } from './modal.js';
export * from './numbers.js';
export type { Option } from './option.js';
export type { Total } from './pager.js';
export type { Tab } from './tabs.js';
export { type ToastOptions, toast } from './toast-stack.js';
export type { TreeNode } from './tree-model.js';
