package org.isnad.archive;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.netpreserve.jwarc.HttpResponse;

/** What a server answered, as an archive kept it. */
final class HttpAnswer {
  private final byte[] block;
  private final int end;
  private final HttpResponse head;

  private HttpAnswer(byte[] block, int end, HttpResponse head) {
    this.block = block;
    this.end = end;
    this.head = head;
  }

  /**
   * Reads the head alone.
   *
   * @throws IOException if it is none
   */
  static HttpAnswer of(byte[] block) throws IOException {
    int end = endOfHead(block);
    InputStream head = new ByteArrayInputStream(block, 0, end);
    return new HttpAnswer(
        block, end, HttpResponse.parseWithoutBody(Channels.newChannel(head), null));
  }

  int status() {
    return head.status();
  }

  /** Empty if none came. */
  String contentType() {
    return head.headers().first("Content-Type").orElse("");
  }

  /**
   * The body without chunks and packing.
   *
   * @throws IOException if it is packed in an unknown way
   */
  byte[] body() throws IOException {
    byte[] whole = Arrays.copyOfRange(block, end, block.length);
    boolean chunked =
        head.headers().all("Transfer-Encoding").stream()
            .anyMatch(coding -> coding.toLowerCase(Locale.ROOT).contains("chunked"));
    byte[] body = chunked ? unchunked(whole) : whole;
    for (String coding : head.headers().all("Content-Encoding").reversed()) {
      for (String one : List.of(coding.split(",")).reversed()) {
        body = unpacked(body, one.strip().toLowerCase(Locale.ROOT));
      }
    }
    return body;
  }

  private static int endOfHead(byte[] block) {
    for (int i = 0; i < block.length; i++) {
      if (block[i] == '\n' && i + 1 < block.length) {
        if (block[i + 1] == '\n') {
          return i + 2;
        }
        if (block[i + 1] == '\r' && i + 2 < block.length && block[i + 2] == '\n') {
          return i + 3;
        }
      }
    }
    return block.length;
  }

  // Many archives keep the head as it came and the body without its chunks
  private byte[] unchunked(byte[] body) {
    try {
      HttpResponse answer =
          HttpResponse.parse(Channels.newChannel(new ByteArrayInputStream(block)));
      byte[] parts = answer.body().stream().readNBytes(Walk.LARGEST + 1);
      return parts.length == 0 ? body : parts;
    } catch (IOException | RuntimeException e) {
      return body;
    }
  }

  private static byte[] unpacked(byte[] body, String coding) throws IOException {
    return switch (coding) {
      case "", "identity", "none" -> body;
      case "gzip", "x-gzip" -> isGzip(body) ? read(new GZIPInputStream(bytes(body))) : body;
      case "deflate" -> read(deflated(body));
      case "br" -> brotli(body);
      default -> throw new IOException("its body is packed as " + coding);
    };
  }

  // As above: unpacked long ago, though the head says otherwise
  private static boolean isGzip(byte[] body) {
    return body.length > 2 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b;
  }

  // Servers send it with and without the frame that the standard wants
  private static InputStream deflated(byte[] body) {
    boolean framed =
        body.length > 1
            && (body[0] & 0x0f) == 8
            && ((body[0] & 0xff) << 8 | (body[1] & 0xff)) % 31 == 0;
    return new InflaterInputStream(bytes(body), new Inflater(!framed));
  }

  private static byte[] brotli(byte[] body) throws IOException {
    String start =
        new String(
            body, 0, Math.min(body.length, 64), java.nio.charset.StandardCharsets.ISO_8859_1);
    return start.stripLeading().startsWith("<") ? body : read(new BrotliInputStream(bytes(body)));
  }

  private static InputStream bytes(byte[] body) {
    return new ByteArrayInputStream(body);
  }

  /** What can be had of a packed body: one that was cut off gives its start. */
  private static byte[] read(InputStream in) throws IOException {
    byte[] into = new byte[1 << 16];
    int length = 0;
    try (in) {
      for (int more = in.read(into, 0, into.length); more >= 0 && length <= Walk.LARGEST; ) {
        length += more;
        into = length == into.length ? Arrays.copyOf(into, length * 2) : into;
        more = in.read(into, length, into.length - length);
      }
    } catch (EOFException e) {
      if (length == 0) {
        throw e;
      }
    }
    return Arrays.copyOf(into, length);
  }
}
