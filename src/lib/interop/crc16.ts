/** CRC-16/CCITT-FALSE: tells a payload that was cut or mistyped. It is no seal: who means harm computes it anew. */
export const crc16 = (bytes: Uint8Array): number => {
	let crc = 0xffff;
	for (const byte of bytes) {
		crc ^= byte << 8;
		for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
	}
	return crc;
};
