/** Version of the notice under forms that collect personal data; raised whenever its words change. */
export const privacyNoticeVersion = 1;
