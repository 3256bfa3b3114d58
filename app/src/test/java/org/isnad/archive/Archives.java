package org.isnad.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Archives for tests, made in memory. */
public final class Archives {
  public static final Instant FETCHED = Instant.parse("2025-12-18T09:30:00Z");

  private Archives() {}

  public static byte[] html(String text) {
    return ("<!doctype html><html><body><p>" + text + "</p></body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Something of a length that does not pack away. */
  public static String noise(int length) {
    Random random = new Random(length);
    return random
        .ints(length, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  public static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  public static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    return packed.toByteArray();
  }

  public static byte[] tar(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(packed, "UTF-8")) {
      out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      out.setAddPaxHeadersForNonAsciiNames(true);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        TarArchiveEntry header = new TarArchiveEntry(entry.getKey(), true);
        header.setSize(entry.getValue().length);
        out.putArchiveEntry(header);
        out.write(entry.getValue());
        out.closeArchiveEntry();
      }
    }
    return packed.toByteArray();
  }

  /** A WARC under way. */
  public static final class Warc {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final WarcWriter writer;

    public Warc(boolean gzip) throws IOException {
      writer =
          new WarcWriter(
              java.nio.channels.Channels.newChannel(bytes),
              gzip ? WarcCompression.GZIP : WarcCompression.NONE);
      writer.write(new Warcinfo.Builder().date(FETCHED).build());
    }

    public Warc request(String url) throws IOException {
      writer.write(
          new WarcRequest.Builder(URI.create(url))
              .date(FETCHED)
              .body(new HttpRequest.Builder("GET", "/").build())
              .build());
      return this;
    }

    public Warc page(String url, byte[] body) throws IOException {
      return answer(url, 200, "text/html; charset=utf-8", body);
    }

    public Warc answer(String url, int status, String type, byte[] body) throws IOException {
      HttpResponse http =
          new HttpResponse.Builder(status, "-").body(MediaType.parse(type), body).build();
      writer.write(new WarcResponse.Builder(URI.create(url)).date(FETCHED).body(http).build());
      return this;
    }

    /** An answer as it stood on the wire, head and body. */
    public Warc wire(String url, byte[] block, String... header) throws IOException {
      WarcResponse.Builder record =
          new WarcResponse.Builder(URI.create(url))
              .date(FETCHED)
              .body(MediaType.HTTP_RESPONSE, block);
      if (header.length == 2) {
        record.addHeader(header[0], header[1]);
      }
      writer.write(record.build());
      return this;
    }

    public int size() {
      return bytes.size();
    }

    public byte[] bytes() {
      return bytes.toByteArray();
    }
  }
}
