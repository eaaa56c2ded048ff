import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { canonicalJson } from '../../history/index.ts';
import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import { deliverySchema, deliveryVersion, type Delivery } from './delivery.ts';
import { readAccesses } from './read-access.ts';

/** Why a file from a log room cannot be opened. */
export type DeliveryRefusal =
  { readonly code: 'delivery-unreadable' } | { readonly code: 'delivery-too-new'; readonly version: number };

/** The delivery as it stands in the log room: the same text for the same delivery everywhere. */
export const formatDelivery = (delivery: Delivery): string => canonicalJson(delivery);

/** SHA-256, in hexadecimal, of the text in UTF-8: the name by which order and review know the delivery. */
export const deliveryHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

const stamp = z.object({ format: z.literal('loggkontroll-delivery'), version: z.number() });

const aroundAccesses = deliverySchema.omit({ accesses: true });

/**
 * Reads a delivery; that it is the one which the record of the order names is for the caller to see to.
 * Refuses what is not a delivery, or is written in a later version of the format.
 */
export const parseDelivery = (text: string): Result<Delivery, DeliveryRefusal> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse({ code: 'delivery-unreadable' });
  }
  const stamped = stamp.safeParse(value);
  if (!stamped.success) return refuse({ code: 'delivery-unreadable' });
  const { version } = stamped.data;
  if (version > deliveryVersion) return refuse({ code: 'delivery-too-new', version });
  const around = aroundAccesses.safeParse(value);
  const accesses = readAccesses((value as { readonly accesses?: unknown }).accesses);
  if (!around.success || accesses === undefined) return refuse({ code: 'delivery-unreadable' });
  const delivery: Delivery = { ...around.data, accesses };
  return pointsInside(delivery) ? accept(delivery) : refuse({ code: 'delivery-unreadable' });
};

/** Every place that the delivery points to exists, and its accesses are numbered 1, 2, 3 … */
const pointsInside = ({ employees, clients, sources, accesses, duties, findings = [] }: Delivery): boolean =>
  accesses.every(
    ({ n, employee, client, source }, index) =>
      n === index + 1 && employee < employees.length && client < clients.length && source < sources.length,
  ) &&
  duties.every(
    ({ employee, visits, assignments }) =>
      employee < employees.length &&
      visits.every(({ client }) => client === null || client < clients.length) &&
      assignments.every(({ client }) => client < clients.length),
  ) &&
  findings.every(({ employee }) => employee < employees.length);
