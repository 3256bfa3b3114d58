package org.isnad.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a reader of archives told. */
final class Heard implements Visitor {
  final List<Leaf> pages = new ArrayList<>();
  final List<String> documents = new ArrayList<>();
  final List<String> faults = new ArrayList<>();
  final List<String> notes = new ArrayList<>();
  final List<Place> places = new ArrayList<>();

  @Override
  public void page(Leaf leaf) {
    pages.add(leaf);
  }

  @Override
  public void documents(String where, InputStream in) throws IOException {
    documents.add(where + "=" + new String(in.readAllBytes(), StandardCharsets.UTF_8));
  }

  @Override
  public void fault(String where, String why, String fix) {
    faults.add(where + ": " + why + ": " + fix);
  }

  @Override
  public void note(String line) {
    notes.add(line);
  }

  @Override
  public void passed(Place place) {
    places.add(place);
  }

  List<String> where() {
    return pages.stream().map(Leaf::where).toList();
  }

  List<String> texts() {
    return pages.stream()
        .map(leaf -> new String(leaf.bytes(), StandardCharsets.UTF_8))
        .map(html -> html.replaceAll("<[^>]+>", "").strip())
        .toList();
  }
}
