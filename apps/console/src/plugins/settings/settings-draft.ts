import type { PluginSettingsView, SettingInForce } from '@tessera/contracts';
import type { SettingValue, SettingValues } from '@tessera/ui/schema-form';

/** What an administrator is about to decide at one place: which settings are decided here, and which are locked. */
export class SettingsDraft {
  private readonly here: Set<string>;
  private readonly locks: Set<string>;
  /** As typed, by name. */
  private readonly typed = new Map<string, string>();

  constructor(readonly view: PluginSettingsView) {
    this.here = new Set(view.settings.filter(({ origin }) => origin === 'here').map(({ name }) => name));
    this.locks = new Set(view.settings.filter(({ locked }) => locked).map(({ name }) => name));
  }

  isHere(name: string): boolean {
    return this.here.has(name);
  }

  isLocked(name: string): boolean {
    return this.locks.has(name);
  }

  /** Names that a level above has locked. */
  get fixed(): string[] {
    return this.view.settings.filter(({ lockedBy }) => lockedBy !== null).map(({ name }) => name);
  }

  type(name: string, typed: string): void {
    this.typed.set(name, typed);
    this.here.add(name);
  }

  lock(name: string, locked: boolean): void {
    if (locked) this.locks.add(name);
    else this.locks.delete(name);
    // only what is decided here can be locked here
    if (locked) this.here.add(name);
  }

  inherit(name: string): void {
    this.here.delete(name);
    this.locks.delete(name);
    this.typed.delete(name);
  }

  /** What the form is to show: what was typed stays. */
  get shown(): SettingValues {
    return Object.fromEntries(
      this.view.settings.flatMap((setting) => {
        const value = this.typed.get(setting.name) ?? this.valueOf(setting);
        return value === null ? [] : [[setting.name, value]];
      }),
    );
  }

  /** Of all that the form holds, what is to be decided here. */
  input(read: Readonly<Record<string, SettingValue>>) {
    const values = Object.fromEntries(Object.entries(read).filter(([name]) => this.here.has(name)));
    const locked = [...this.locks].filter((name) => Object.hasOwn(values, name));
    return { values, locked, version: this.view.version };
  }

  private valueOf({ name, value, inherited, origin }: SettingInForce): SettingValue | null {
    return origin === 'here' && !this.here.has(name) ? inherited : value;
  }
}
