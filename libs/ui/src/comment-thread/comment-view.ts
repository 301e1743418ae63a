import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ThreadComment } from '../comment-thread.js';
import { formatDateTime, formatRelative } from '../dates.js';
import type { MenuItem } from '../menu.js';
import type { Composed, TCommentComposer } from './comment-composer.js';
import { word } from './words.js';

interface Opened {
  id: string;
  act: 'reply' | 'edit';
}

export const draftKey = ({ id, act }: Opened): string => `${act} ${id}`;

/** What the thread lends its comments. */
export interface CommentView {
  now: string;
  maxlength: number;
  /** Comment that is being answered or changed. */
  open: Opened | undefined;
  /** What was typed so far, by `draftKey`. */
  drafts: Map<string, string>;
  choose: (comment: ThreadComment, act: string) => void;
  composed: (comment: ThreadComment, composed: Composed) => void;
  cancel: () => void;
}

function acts({ may, hidden }: ThreadComment): MenuItem[] {
  return [
    ...(may.edit ? [{ value: 'edit', label: word('edit'), icon: 'edit' }] : []),
    ...(may.hide ? [{ value: 'hide', label: word(hidden ? 'show' : 'hide'), icon: hidden ? 'eye' : 'eye-off' }] : []),
    ...(may.delete ? [{ value: 'delete', label: word('delete'), icon: 'trash', danger: true }] : []),
  ];
}

function renderMoment(comment: ThreadComment, now: string): TemplateResult {
  const exact = formatDateTime(comment.at);
  const edited = comment.editedAt ? word('edited-at', { at: formatDateTime(comment.editedAt) }) : '';
  const words = [exact, edited].filter(Boolean).join('\u3000');
  return html`<time class="num" datetime=${comment.at} data-exact=${words} aria-label=${words} tabindex="0">${formatRelative(comment.at, now)}${
    edited ? html`\u3000${word('edited')}` : nothing
  }</time>`;
}

function renderHead(comment: ThreadComment, view: CommentView): TemplateResult {
  const items = acts(comment);
  return html`<div class="who">
    <b>${comment.authorName}</b><span class="muted">${comment.agency}</span>
    ${comment.mark ? html`<span class="mark">${comment.mark}</span>` : nothing}
    ${comment.hidden ? html`<span class="mark">${word('hidden')}</span>` : nothing}
    ${renderMoment(comment, view.now)}
    ${
      items.length > 0
        ? html`<t-menu label=${word('acts', { name: comment.authorName })} .items=${items}
            @t-select=${(event: CustomEvent<{ value: string }>) => {
              event.stopPropagation();
              view.choose(comment, event.detail.value);
            }}></t-menu>`
        : nothing
    }
  </div>`;
}

function renderComposer(comment: ThreadComment, view: CommentView, act: 'reply' | 'edit'): TemplateResult {
  const key = draftKey({ id: comment.id, act });
  const label = act === 'reply' ? word('write-reply', { name: comment.authorName }) : word('write-change');
  return html`<t-comment-composer cancelable label=${label} action=${word(act === 'reply' ? 'reply' : 'save')} maxlength=${view.maxlength}
    .value=${view.drafts.get(key) ?? (act === 'edit' ? comment.text : '')} @composer-cancel=${view.cancel}
    @input=${(event: Event) => view.drafts.set(key, (event.currentTarget as TCommentComposer).value)}
    @composed=${(event: CustomEvent<Composed>) => view.composed(comment, event.detail)}></t-comment-composer>`;
}

/** One comment with its answers; answers have none of their own. */
export function commentView(comment: ThreadComment, view: CommentView): TemplateResult {
  const act = view.open?.id === comment.id ? view.open.act : undefined;
  const replies = comment.replies ?? [];
  const gone = comment.deleted === true;
  return html`<li class="comment ${gone || comment.hidden ? 'concealed' : ''}" data-id=${comment.id}>
    <t-avatar size="small" name=${gone ? '' : comment.authorName} .picture=${gone ? null : (comment.picture ?? null)}></t-avatar>
    <div class="main">
      ${gone ? html`<p class="text">${word('deleted')}</p>` : renderHead(comment, view)}
      ${gone ? nothing : act === 'edit' ? renderComposer(comment, view, act) : html`<p class="text">${comment.text}</p>`}
      ${
        comment.may.reply && !gone
          ? html`<div><t-button size="small" variant="quiet" data-reply label=${word('reply-to', { name: comment.authorName })}
              expanded=${act === 'reply' ? 'true' : 'false'} @click=${() => view.choose(comment, 'reply')}>${word('reply')}</t-button></div>`
          : nothing
      }
      ${
        replies.length > 0
          ? html`<ol class="replies">${repeat(
              replies,
              ({ id }) => id,
              (reply) => commentView(reply, view),
            )}</ol>`
          : nothing
      }
      ${act === 'reply' ? renderComposer(comment, view, act) : nothing}
    </div>
  </li>`;
}
