import { bearer } from '../connection/index.ts';
import type { Auth } from '../connection/index.ts';
import { certificateTokens } from './tokens.ts';
import type { CertificateSettings } from './tokens.ts';

/** App-only with a certificate: the bot outside Azure, and the command line. */
export const certificate = (settings: CertificateSettings): Auth => bearer(certificateTokens(settings));
