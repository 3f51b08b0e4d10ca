# A small image with caseloom alone, which runs as any user: docker run --rm -u "$(id -u):$(id -g)" -v "$PWD:/work" caseloom build
FROM swift:6.1-noble AS build
# Versions follow the base image.
# hadolint ignore=DL3008
RUN apt-get update \
 && apt-get install -y --no-install-recommends pkg-config libcmark-dev libyaml-dev libutf8proc-dev libxxhash-dev \
      libsqlite3-dev libxml2-dev libzip-dev libcurl4-openssl-dev \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN swift build -c release --static-swift-stdlib --product caseloom \
 && mkdir -p /made/bin /made/lib \
 && cp .build/release/caseloom /made/bin/ \
 && strip /made/bin/caseloom
# The C libraries and those they need, under the names that the program asks for.
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN ldd /made/bin/caseloom | awk '/=> \// && !/lib(c|m)\.so/ {print $3}' | xargs -I '{}' cp -L '{}' /made/lib/

FROM ubuntu:24.04
COPY --from=build /made/ /usr/local/
RUN ldconfig && caseloom --version
WORKDIR /work
USER 65534:65534
ENTRYPOINT ["caseloom"]
CMD ["--help"]
