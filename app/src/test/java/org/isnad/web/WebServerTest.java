package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.codebook.Article;
import org.isnad.codebook.Reading;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Stamp;
import org.isnad.ledger.codes.CrossWalks;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebServerTest {
  private static final Stamp STAMP = new Stamp("0.1.0", "0123456789abcdef");
  private static final Reading NOTHING = new Reading(List.of(), List.of(), List.of());

  private static final CrossWalks CODES = codes();

  private static CrossWalks codes() {
    try {
      return CrossWalks.of(Lexicon.load(Path.of("..", "lexicon")));
    } catch (LexiconException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private @TempDir Path folder;
  private Ledger ledger;
  private WebServer server;

  @BeforeEach
  void start() {
    ledger = Ledger.open(folder.resolve("ledger.db"));
    ledger.add(Sample.ARTICLE, Sample.reading(), STAMP);
    server = WebServer.start(ledger, 0, article -> Sample.reading(), CODES);
  }

  @AfterEach
  void stop() {
    server.close();
    ledger.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/articles/1",
        "/articles/99",
        "/nowhere",
        "/index.json",
        "/articles/1.json",
        "/articles/99.json",
        "/assets/isnad.css",
        "/assets/isnad.js",
        "/assets/icon.svg"
      })
  void everyAnswerNamesItsCharsetAndKeepsOthersOut(String path) {
    HttpResponse<String> answer = Visit.get(server, path);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .containsIgnoringCase("charset=utf-8");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.body()).doesNotContain("�").doesNotContain("????");
  }

  @Test
  void listHasTitleOutletDayAndCount() {
    String arabic = Visit.get(server, "/?lang=ar").body();
    assertThat(arabic).contains("<html lang=\"ar\" dir=\"rtl\">");
    assertThat(arabic)
        .contains(Sample.TITLE, "وكالة المثال", "18 ديسمبر/كانون الأول 2025", "5 إفادات");
    String english = Visit.get(server, "/?lang=en").body();
    assertThat(english).contains("<html lang=\"en\" dir=\"ltr\">");
    assertThat(english).contains(Sample.TITLE, "وكالة المثال", "18 December 2025", "5 claims");
  }

  @Test
  void everyFieldOfAClaimIsShown() {
    String page = Visit.get(server, "/articles/1?lang=en").body();
    String claim = claim(page, 2);
    assertThat(claim)
        .contains("Armed violence", "ASSAULT", "from the air", "asserted", "aggregate")
        .contains("الجيش السوري", "Syrian army", "مواقع", "ريف إدلب", "Idlib countryside", "Syria")
        .contains("governorate", "35.93° N, 36.63° E", "أمس", "17 December 2025")
        .contains("killed", "about 1,400 or more", "عنصرا", "سانا", "SANA", "←", "مصدر عسكري")
        .contains("a strike from the air", "lexicon/triggers/assault.lex:12");
    assertThat(claim(page, 3)).contains("denied", "no day fixed", "not said: who, to whom, where");
    assertThat(claim(page, 4)).contains("DEMAND", "the article itself");
  }

  @Test
  void everyFieldOfAClaimIsShownInArabic() {
    String claim = claim(Visit.get(server, "/articles/1?lang=ar").body(), 2);
    assertThat(claim)
        .contains("عنف مسلح", "من الجو", "واقع بحسب النص", "حصيلة", "الفاعل", "المعنيّ")
        .contains("سوريا", "محافظة", "17 ديسمبر/كانون الأول 2025", "قتلى", "نحو 1,400 أو أكثر")
        .contains("الإسناد", "لماذا؟");
  }

  @Test
  void everyLinkIntoThePageLeadsSomewhere() {
    String page = Visit.get(server, "/articles/1?lang=en").body();
    List<String> targets = all(page, "href=\"#([^\"]+)\"");
    List<String> ids = all(page, "\\sid=\"([^\"]+)\"");
    assertThat(ids).doesNotHaveDuplicates().containsAll(targets);
    assertThat(targets).contains(id("غارة جوية"), id("الجيش السوري"), id("مصدر عسكري"), "c2", "c5");
  }

  @Test
  void evidenceMarksExactlyItsWords() {
    String page = Visit.get(server, "/articles/1?lang=en").body();
    assertThat(page)
        .contains("id=\"" + id("الجيش السوري") + "\">الجيش السوري</span>")
        .contains("id=\"" + id("غارة جوية") + "\" href=\"#c2\"");
  }

  @Test
  void textLosesNothing() {
    String page = Visit.get(server, "/articles/1?lang=en").body();
    String text = page.replaceAll("(?s)<sup>.*?</sup>", "").replaceAll("<[^>]*>", "");
    assertThat(Pattern.compile("(?<=\\.)\\s|\\n").splitAsStream(Sample.TEXT))
        .hasSize(8)
        .allSatisfy(sentence -> assertThat(text).contains(sentence));
  }

  @Test
  void sentencesWithoutClaimsStayTogether() {
    String page = Visit.get(server, "/articles/1").body();
    assertThat(page).contains("وقال السكان إن الليل كان هادئا. ثم عاد كل إلى عمله.");
    assertThat(page).containsPattern("<h2 class=\"text\" lang=\"ar\" dir=\"rtl\">مطالب");
  }

  @Test
  void articleThatSaysLittleIsShownAsItIs() {
    ledger.add(Article.ofText("bare", "", "نص قصير بلا عنوان.", null), NOTHING, STAMP);
    ledger.add(Article.ofText("empty", "عنوان وحده", "", null), NOTHING, STAMP);
    assertThat(Visit.get(server, "/articles/2?lang=en").body())
        .contains("Untitled article", "No day of publication", "No claim was read", "نص قصير");
    assertThat(Visit.get(server, "/articles/3?lang=en").body()).contains("عنوان وحده");
    assertThat(Visit.get(server, "/?lang=en").body()).contains(">bare</a>", "no claims");
  }

  @Test
  void doubtStandsBesideItsSentence() {
    assertThat(Visit.get(server, "/articles/1?lang=en").body())
        .contains("Not sure", "time: vague stretch", "the words fix no day");
  }

  @Test
  void twinsAreInTheLedgersForm() {
    JsonNode list = JsonMapper.shared().readTree(Visit.get(server, "/index.json").body());
    assertThat(list.get("total").intValue()).isEqualTo(1);
    JsonNode row = list.get("articles").get(0);
    assertThat(row.get("title").stringValue()).isEqualTo(Sample.TITLE);
    assertThat(row.get("claims").intValue()).isEqualTo(5);
    String body = Visit.get(server, row.get("json").stringValue()).body();
    JsonNode article = JsonMapper.shared().readTree(body);
    assertThat(article.get("id").stringValue()).isEqualTo("sample-1");
    assertThat(article.get("text").stringValue()).isEqualTo(Sample.TEXT);
    JsonNode claim = article.get("claims").get(1);
    assertThat(claim.get("trigger").stringValue()).isEqualTo("غارة جوية");
    assertThat(claim.get("sources").get(1).get("text").stringValue()).isEqualTo("مصدر عسكري");
    assertThat(article.get("doubts").get(0).get("text").stringValue()).isEqualTo("مؤخرا");
    assertThat(article.get("lexicon").stringValue()).isEqualTo("0123456789abcdef");
  }

  @Test
  void languageIsTheLinksThenTheCookiesThenTheBrowsers() {
    assertThat(language("/")).isEqualTo("ar");
    assertThat(language("/", "Accept-Language", "en-GB,en;q=0.8,ar;q=0.1")).isEqualTo("en");
    assertThat(language("/", "Accept-Language", "fr, ar-SY;q=0.5")).isEqualTo("ar");
    assertThat(language("/", "Accept-Language", ";;=")).isEqualTo("ar");
    String cookie = "isnad-lang=en";
    assertThat(language("/", "Cookie", cookie, "Accept-Language", "ar")).isEqualTo("en");
    assertThat(language("/?lang=ar", "Cookie", cookie)).isEqualTo("ar");
    HttpResponse<String> chosen = Visit.get(server, "/?lang=en");
    assertThat(chosen.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("isnad-lang=en", "SameSite=Lax", "HttpOnly");
  }

  private String language(String path, String... headers) {
    return all(Visit.get(server, path, headers).body(), "<html lang=\"(..)\"").getFirst();
  }

  @Test
  void otherHostsAreRefused() throws IOException {
    int port = URI.create(server.url()).getPort();
    assertThat(Visit.withHost(server, "news.example:" + port))
        .startsWith("HTTP/1.1 403 ")
        .endsWith("Isnad answers to this machine only: open " + server.url() + "\n")
        .doesNotContain(Sample.TITLE);
    assertThat(Visit.withHost(server, "127.0.0.1:" + (port - 1))).startsWith("HTTP/1.1 403 ");
    assertThat(Visit.withHost(server, "127.0.0.1")).startsWith("HTTP/1.1 403 ");
    assertThat(Visit.withHost(server, "localhost:" + port)).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void markupInAnArticleIsText() {
    String evil = "<script>alert(1)</script> \"'><img src=x onerror=alert(2)>";
    Article article =
        new Article(
            "x", evil, evil, null, evil, "javascript:alert(3)", evil, evil, Article.lines(evil));
    ledger.add(article, NOTHING, STAMP);
    for (String path : List.of("/?lang=en", "/articles/2?lang=en", "/articles/2?lang=ar")) {
      String page = Visit.get(server, path).body();
      assertThat(page)
          .contains("&lt;script&gt;")
          .doesNotContain("<script>alert")
          .doesNotContain("<img");
      assertThat(page).doesNotContain("javascript:");
    }
    assertThat(Visit.get(server, "/%3Cscript%3Ealert(1)%3C/script%3E").body())
        .doesNotContain("<script>alert");
  }

  @Test
  void whatIsNotThereIsSaidInOneLine() {
    problem(404, "/articles/99?lang=en", "The ledger has no article 99");
    problem(404, "/articles/99999999999999999999?lang=en", "The ledger has no article 999");
    problem(400, "/articles/abc?lang=en", "“abc” is no article number");
    problem(404, "/nowhere?lang=en", "There is no page at /nowhere");
    problem(404, "/?page=7&lang=en", "There is no page 7: the list ends at page 1.");
    problem(400, "/?page=0&lang=en", "“0” is no page number");
    problem(400, "/?lang=fr", "ar وen");
    problem(404, "/articles/99?lang=ar", "ليس في السجل مقال رقمه 99");
    JsonNode json = JsonMapper.shared().readTree(problem(404, "/articles/99.json?lang=en", "99"));
    assertThat(json.get("status").intValue()).isEqualTo(404);
    assertThat(json.get("error").stringValue()).startsWith("The ledger has no article 99");
  }

  private String problem(int status, String path, String line) {
    HttpResponse<String> answer = Visit.get(server, path);
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    assertThat(answer.body()).contains(line).doesNotContain("Exception");
    return answer.body();
  }

  @Test
  void brokenRequestsGetOnePlainLine() throws IOException {
    String line = "Isnad can't make sense of this request (HTTP 400): check its address\n";
    assertThat(Visit.get(server, "/articles/%00").body()).isEqualTo(line);
    assertThat(Visit.withHost(server, "a\"b")).startsWith("HTTP/1.1 400 ").endsWith(line);
  }

  @Test
  void headHasTheHeadersOfGet() {
    HttpResponse<String> head = Visit.head(server, "/articles/1");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(head.body()).isEmpty();
  }

  @Test
  void unchangedPagesAreNotSentAgain() {
    String tag = Visit.get(server, "/").headers().firstValue("ETag").orElseThrow();
    assertThat(Visit.get(server, "/", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void twinsHaveCodesAndLeaveDoubtfulClaimsOutWhenAsked() {
    JsonNode all = JsonMapper.shared().readTree(Visit.get(server, "/articles/1.json").body());
    JsonNode sure =
        JsonMapper.shared().readTree(Visit.get(server, "/articles/1.json?sure&codes").body());
    assertThat(all.get("claims").size()).isEqualTo(Sample.reading().claims().size());
    assertThat(all.get("claims").get(0).has("codes")).isFalse();
    assertThat(sure.get("claims").size()).isEqualTo(Sample.reading().sure().claims().size());
    assertThat(sure.get("claims").size()).isLessThan(all.get("claims").size());
    assertThat(sure.get("doubts")).isEqualTo(all.get("doubts"));
    sure.get("claims")
        .forEach(claim ->
            assertThat(claim.get("codes").propertyNames())
                .containsExactly("agents", "targets", "plover", "cameo", "acled"));
  }

  @Test
  void nothingCanBeSent() {
    assertThat(Visit.post(server, "/?lang=en").statusCode()).isEqualTo(405);
  }

  @Test
  void emptyLedgerSaysWhichCommandToRun() {
    try (Ledger empty = Ledger.open(folder.resolve("empty.db"));
        WebServer other = WebServer.start(empty, 0)) {
      assertThat(Visit.get(other, "/?lang=en").body())
          .contains("The ledger is empty.", "./isnad add");
      assertThat(Visit.get(other, "/?lang=ar").body()).contains("السجل خالٍ.", "./isnad add");
    }
  }

  @Test
  void longListHasPages() {
    for (int i = 0; i < 60; i++) {
      Article more = Article.ofText("m" + i, "خبر " + i, "نص الخبر " + i, Sample.PUBLISHED);
      ledger.add(more, NOTHING, STAMP);
    }
    String first = Visit.get(server, "/?lang=en").body();
    assertThat(first).contains("61 articles", "Page 1 of 2", "rel=\"next\" href=\"/?page=2\"");
    assertThat(first).doesNotContain("rel=\"prev\"");
    String second = Visit.get(server, "/?page=2&lang=en").body();
    assertThat(second).contains("rel=\"prev\" href=\"/?page=1\"", "href=\"?page=2&amp;lang=ar\"");
    assertThat(all(second, "href=\"(/articles/\\d+)\"")).hasSize(11);
  }

  @Test
  void claimsWithoutAReaderHaveNoWhy() {
    try (WebServer other = WebServer.start(ledger, 0)) {
      assertThat(Visit.get(other, "/articles/1?lang=en").body()).doesNotContain("Why?");
    }
  }

  @Test
  void claimThatIsNoLongerReadSaysSo() {
    try (WebServer other = WebServer.start(ledger, 0, article -> NOTHING, CrossWalks.none())) {
      assertThat(Visit.get(other, "/articles/1?lang=en").body())
          .contains("Today’s lexicon no longer reads this claim");
    }
  }

  @Test
  void takenPortIsOneLine() {
    int port = URI.create(server.url()).getPort();
    assertThatThrownBy(() -> WebServer.start(ledger, port))
        .isInstanceOf(WebException.class)
        .hasMessage(
            "port "
                + port
                + ": can't be had, another program may have it: choose another with"
                + " --port");
    assertThatThrownBy(() -> WebServer.start(ledger, 70_000))
        .isInstanceOf(WebException.class)
        .hasMessage("port 70000: ports are 1 to 65535, and 0 for any");
  }

  private static String claim(String page, int number) {
    int start = page.indexOf("id=\"c" + number + "\"");
    return page.substring(start, page.indexOf("</section>", start));
  }

  private static String id(String words) {
    return "t-" + Sample.in(words).start() + "-" + Sample.in(words).end();
  }

  private static List<String> all(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(found -> found.group(1)).toList();
  }
}
