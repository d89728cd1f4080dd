-- Which of a request's forms a paper is, and of an order on data for whom; null for papers made before: the request's own form.
alter table assistance.paper add column form text;
alter table assistance.paper add column view text;
