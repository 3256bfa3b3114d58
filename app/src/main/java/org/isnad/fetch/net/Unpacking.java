package org.isnad.fetch.net;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/**
 * Unpacks a body: as its header says, and by its own first bytes, for a sitemap may be a gzip file.
 * A small body that would fill the memory is refused long before it does.
 */
final class Unpacking {
  private static final int CHUNK = 1 << 16;
  private static final int MB = 1 << 20;

  private final Limits limits;
  private int level;

  Unpacking(Limits limits) {
    this.limits = limits;
  }

  byte[] unpack(byte[] sent, String contentEncoding) throws HttpFault {
    byte[] bytes = sent;
    for (String packing : layers(contentEncoding)) {
      // Some say gzip and send plain text: bytes are believed, not headers
      if (packing.equals("deflate")) {
        bytes = isGzip(bytes) ? bytes : layer(bytes, deflated(bytes), sent.length);
      } else if (isGzip(bytes)) {
        bytes = layer(bytes, true, sent.length);
      }
    }
    while (isGzip(bytes)) {
      bytes = layer(bytes, true, sent.length);
    }
    return bytes;
  }

  /** What the header names, the outermost packing first. */
  private static List<String> layers(String contentEncoding) throws HttpFault {
    List<String> layers = new ArrayList<>();
    for (String part : contentEncoding.toLowerCase(Locale.ROOT).split(",")) {
      switch (part.strip()) {
        case "", "identity", "none", "utf-8" -> {}
        case "gzip", "x-gzip" -> layers.addFirst("gzip");
        case "deflate" -> layers.addFirst("deflate");
        default ->
            throw new HttpFault(
                HttpFault.Kind.BROKEN,
                "the answer is packed as " + part.strip() + ", which was not asked for");
      }
    }
    return layers;
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 2
        && (bytes[0] & 0xff) == 0x1f
        && (bytes[1] & 0xff) == 0x8b
        && bytes[2] == 8;
  }

  private static boolean deflated(byte[] bytes) {
    // The check of a zlib header, RFC 1950
    return bytes.length > 2
        && (bytes[0] & 0x0f) == 8
        && (((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff)) % 31 == 0;
  }

  private byte[] layer(byte[] packed, boolean isPacked, int sent) throws HttpFault {
    if (!isPacked) {
      return packed;
    }
    if (++level > limits.nesting()) {
      throw tooMuch("packed more than " + limits.nesting() + " times over");
    }
    try (InputStream in =
        isGzip(packed)
            ? new GZIPInputStream(new ByteArrayInputStream(packed), CHUNK)
            : new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return read(in, sent);
    } catch (HttpFault e) {
      throw e;
    } catch (IOException e) {
      throw new HttpFault(HttpFault.Kind.BROKEN, "the packed answer is damaged or cut off", e);
    }
  }

  private byte[] read(InputStream in, int sent) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    int read = in.read(chunk);
    while (read >= 0) {
      out.write(chunk, 0, read);
      if (out.size() > limits.unpacked()) {
        throw tooMuch("unpacks to more than " + limits.unpacked() / MB + " MB");
      }
      if (out.size() > MB && out.size() / Math.max(1, sent) > limits.ratio()) {
        throw tooMuch("packed more tightly than " + limits.ratio() + " to 1, as no page is");
      }
      read = in.read(chunk);
    }
    return out.toByteArray();
  }

  private static HttpFault tooMuch(String why) {
    return new HttpFault(HttpFault.Kind.TOO_MUCH, why);
  }
}
